package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Counsel proposes another day than the one the postal facts give; it counts for nothing until somebody else confirms it (legal sheet, 3.1).
 *
 * @param notifiedOn the day the notice would count as notified, Europe/Paris; no earlier than it was written, and not to come
 * @param reason why the facts are read otherwise
 * @param opinion the hash of the written opinion
 */
public record ProposeNotificationDate(
        @TargetAggregateIdentifier ConventionId conventionId,
        NoticeId noticeId,
        ProposalId proposalId,
        LocalDate notifiedOn,
        String reason,
        Sha256 opinion)
        implements NotificationDateCommand {

    public ProposeNotificationDate {
        notifiedOn = Bounds.day("notifiedOn", notifiedOn);
        reason = Bounds.reason("reason", reason);
    }
}
