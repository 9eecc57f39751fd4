package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A dispute ends once. */
public record DisputeClosedOnce(DisputeId dispute, boolean closed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_ALREADY_CLOSED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !closed;
    }

    @Override
    public Facts facts() {
        return Facts.of("dispute", dispute);
    }
}
