package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A claim is received once under its id. */
public record ClaimIsNew(ClaimId claim, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.CLAIM_ALREADY_RECEIVED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("claim", claim);
    }
}
