package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * Counsel holds that day no more.
 *
 * @param notifiedOn the day that was held
 * @param liftedBy the account, as the envelope names it
 * @param liftedOn the Paris day
 */
@EventName("convention.notification-date-lifted")
@Executes(Clause.ART6_RESILIATION)
public record NotificationDateLifted(
        ConventionId conventionId,
        NoticeId noticeId,
        ProposalId proposalId,
        LocalDate notifiedOn,
        String reason,
        String liftedBy,
        LocalDate liftedOn)
        implements NotificationDateEvent {

    @Override
    public LocalDate effectiveOn() {
        return liftedOn;
    }
}
