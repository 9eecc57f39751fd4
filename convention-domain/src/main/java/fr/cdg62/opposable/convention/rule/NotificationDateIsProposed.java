package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** What is confirmed or lifted was proposed for that notice. */
public record NotificationDateIsProposed(ProposalId proposalId, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_DATE_UNKNOWN;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Facts facts() {
        return Facts.of("proposal", proposalId);
    }
}
