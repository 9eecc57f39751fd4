package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A breach comes with at least one document that proves it. */
public record BreachIsProved(int evidence) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.BREACH_EVIDENCE_MISSING;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return evidence > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("evidence", evidence);
    }
}
