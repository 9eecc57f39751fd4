package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A breach is cured while it stands. */
public record SomeBreachStands(long count) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NO_STANDING_BREACH;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return count > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("breaches", count);
    }
}
