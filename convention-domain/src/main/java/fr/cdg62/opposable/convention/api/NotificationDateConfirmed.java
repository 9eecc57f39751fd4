package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A second account confirmed the day counsel holds: it counts in the place of the computed one, which stays beside it.
 *
 * @param endsOn the day from which the convention has ended, at 00:00
 * @param confirmedBy the account, as the envelope names it
 * @param confirmedOn the Paris day
 * @param supersedes the day that counted before, or null
 */
@EventName("convention.notification-date-confirmed")
@Executes(Clause.ART6_RESILIATION)
public record NotificationDateConfirmed(
        ConventionId conventionId,
        NoticeId noticeId,
        ProposalId proposalId,
        LocalDate notifiedOn,
        LocalDate endsOn,
        String confirmedBy,
        LocalDate confirmedOn,
        @Nullable LocalDate supersedes)
        implements NotificationDateEvent {

    @Override
    public LocalDate effectiveOn() {
        return notifiedOn;
    }
}
