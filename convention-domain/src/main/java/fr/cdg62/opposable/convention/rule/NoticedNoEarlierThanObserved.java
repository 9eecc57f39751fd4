package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A formal notice cites what was already observed. */
public record NoticedNoEarlierThanObserved(BreachId breach, LocalDate servedOn, LocalDate observedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTICED_BEFORE_OBSERVED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return !servedOn.isBefore(observedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("breach", breach, "notice served on", servedOn, "observed on", observedOn);
    }
}
