package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** Nothing has failed before something was proposed in writing, or refused. */
public record SettlementWasProposedOrRefused(DisputeId dispute, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.AMICABLE_NOT_PROPOSED;
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
