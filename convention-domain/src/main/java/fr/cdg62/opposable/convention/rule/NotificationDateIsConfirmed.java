package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** What is lifted was confirmed: a proposal counts for nothing, and has nothing to lift. */
public record NotificationDateIsConfirmed(ProposalId proposalId, boolean confirmed) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_DATE_NOT_CONFIRMED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return confirmed;
    }

    @Override
    public Facts facts() {
        return Facts.of("proposal", proposalId);
    }
}
