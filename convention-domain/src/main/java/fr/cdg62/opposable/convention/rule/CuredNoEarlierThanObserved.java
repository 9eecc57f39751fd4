package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** A breach is cured once it is there. */
public record CuredNoEarlierThanObserved(LocalDate curedOn, LocalDate observedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CURED_BEFORE_OBSERVED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return !curedOn.isBefore(observedOn);
    }

    @Override
    public Facts facts() {
        return Facts.of("cured on", curedOn, "observed on", observedOn);
    }
}
