package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notification date is confirmed once. */
public record NotificationDateConfirmedOnce(
        ProposalId proposalId, @Nullable LocalDate confirmedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_DATE_ALREADY_CONFIRMED;
    }

    @Override
    public Article source() {
        return Article.of("house policy, four eyes");
    }

    @Override
    public boolean holds() {
        return confirmedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("proposal", proposalId, "confirmed on", String.valueOf(confirmedOn));
    }
}
