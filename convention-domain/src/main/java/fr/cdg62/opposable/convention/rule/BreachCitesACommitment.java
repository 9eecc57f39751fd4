package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A breach says what was not respected. */
public record BreachCitesACommitment(int commitments) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.COMMITMENT_REQUIRED;
    }

    @Override
    public Article source() {
        return Clause.ART6_RESILIATION.article();
    }

    @Override
    public boolean holds() {
        return commitments > 0;
    }

    @Override
    public Facts facts() {
        return Facts.of("commitments", commitments);
    }
}
