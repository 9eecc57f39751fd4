package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;

/** A notification date is proposed once under its id. */
public record NotificationDateIsNew(ProposalId proposalId, boolean known) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_DATE_ALREADY_PROPOSED;
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
        return Facts.of("proposal", proposalId);
    }
}
