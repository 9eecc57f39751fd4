package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The convention ended at 00:00 that day, before its last.
 *
 * @param noticeId the notice, or the agreement, that ended it
 */
@EventName("convention.terminated")
@Executes(Clause.ART6_RESILIATION)
public record ConventionTerminated(
        ConventionId conventionId, LocalDate endedOn, NoticeId noticeId, TerminationCause cause)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }
}
