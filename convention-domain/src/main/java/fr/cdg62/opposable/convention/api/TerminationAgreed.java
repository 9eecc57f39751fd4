package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * Both parties agreed to end the convention.
 *
 * @param endsOn the day from which it has ended, at 00:00
 */
@EventName("convention.termination-agreed")
@Executes(Clause.ART6_RESILIATION)
public record TerminationAgreed(
        ConventionId conventionId, NoticeId noticeId, LocalDate agreedOn, LocalDate endsOn, Sha256 document)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }
}
