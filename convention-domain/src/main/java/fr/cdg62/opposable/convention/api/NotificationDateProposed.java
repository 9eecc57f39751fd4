package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * Counsel holds that the notice counts as notified another day than the computed one; nobody has confirmed it yet.
 *
 * @param opinion the hash of the written opinion
 * @param proposedBy the account, as the envelope names it
 * @param proposedOn the Paris day
 */
@EventName("convention.notification-date-proposed")
@Executes(Clause.ART6_RESILIATION)
public record NotificationDateProposed(
        ConventionId conventionId,
        NoticeId noticeId,
        ProposalId proposalId,
        LocalDate notifiedOn,
        String reason,
        Sha256 opinion,
        String proposedBy,
        LocalDate proposedOn)
        implements NotificationDateEvent {

    @Override
    public LocalDate effectiveOn() {
        return proposedOn;
    }
}
