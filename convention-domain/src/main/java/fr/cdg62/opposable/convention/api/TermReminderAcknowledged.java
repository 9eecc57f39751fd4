package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * Somebody saw a reminder.
 *
 * @param seenBy the account, as the envelope names it
 */
@EventName("convention.term-reminder-acknowledged")
@Executes(Clause.ART2_DUREE)
public record TermReminderAcknowledged(
        ConventionId conventionId, int monthsBefore, LocalDate lastDay, String seenBy, LocalDate seenOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return seenOn;
    }
}
