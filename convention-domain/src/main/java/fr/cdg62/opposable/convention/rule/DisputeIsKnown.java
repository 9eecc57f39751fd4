package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** What happens in a dispute happens once it is declared. */
public record DisputeIsKnown(DisputeId dispute, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.DISPUTE_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 7");
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Facts facts() {
        return Facts.of("dispute", dispute);
    }
}
