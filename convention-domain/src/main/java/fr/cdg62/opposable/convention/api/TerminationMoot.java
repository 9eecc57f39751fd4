package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A notice ends nothing: something else ends the convention first.
 *
 * @param endsOn the day from which the convention has ended without it
 * @param wouldEndOn the day from which it would have
 */
@EventName("convention.termination-moot")
@Executes(Clause.ART6_RESILIATION)
public record TerminationMoot(
        ConventionId conventionId, NoticeId noticeId, LocalDate endsOn, LocalDate wouldEndOn, LocalDate saidOn)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return saidOn;
    }
}
