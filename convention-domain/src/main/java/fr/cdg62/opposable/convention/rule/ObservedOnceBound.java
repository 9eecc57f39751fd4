package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;

/** Nobody fails a convention before it binds. */
public record ObservedOnceBound(LocalDate observedOn, LocalDate boundFrom) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.OBSERVED_BEFORE_BOUND;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return !observedOn.isBefore(boundFrom);
    }

    @Override
    public Facts facts() {
        return Facts.of("observed on", observedOn, "bound from", boundFrom);
    }
}
