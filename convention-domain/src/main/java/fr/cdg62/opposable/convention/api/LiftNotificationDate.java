package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Counsel holds a confirmed day no more: what was held before it counts again, else the computed one (legal sheet, 3.1).
 *
 * @param reason why
 */
public record LiftNotificationDate(
        @TargetAggregateIdentifier ConventionId conventionId, NoticeId noticeId, ProposalId proposalId, String reason)
        implements NotificationDateCommand {

    public LiftNotificationDate {
        reason = Bounds.reason("reason", reason);
    }
}
