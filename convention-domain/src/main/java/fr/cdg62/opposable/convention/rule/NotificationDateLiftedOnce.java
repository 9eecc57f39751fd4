package fr.cdg62.opposable.convention.rule;

import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.RefusalCode;
import fr.cdg62.opposable.kernel.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notification date is lifted once; to hold it again is to propose it again. */
public record NotificationDateLiftedOnce(
        ProposalId proposalId, @Nullable LocalDate liftedOn) implements Rule {

    @Override
    public RefusalCode code() {
        return ConventionCode.NOTIFICATION_DATE_ALREADY_LIFTED;
    }

    @Override
    public Article source() {
        return Article.of("convention, article 6, termination");
    }

    @Override
    public boolean holds() {
        return liftedOn == null;
    }

    @Override
    public Facts facts() {
        return Facts.of("proposal", proposalId, "lifted on", String.valueOf(liftedOn));
    }
}
