package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A formal notice needs a breach on file. */
public record SomeBreachIsKnown(long count) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BREACH_UNKNOWN;
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
