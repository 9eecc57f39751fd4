package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A breach is recorded once under its id. */
public record BreachIsNew(BreachId breach, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BREACH_ALREADY_RECORDED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("breach", breach);
    }
}
