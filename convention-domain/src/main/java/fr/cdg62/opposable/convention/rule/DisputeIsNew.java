package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A dispute is declared once under its id. */
public record DisputeIsNew(DisputeId dispute, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_ALREADY_DECLARED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return !known;
    }

    @Override
    public Facts facts() {
        return Facts.of("dispute", dispute);
    }
}
