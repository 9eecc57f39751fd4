package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The last day comes near: the parties were reminded that nothing renews a convention in their place.
 *
 * @param monthsBefore the rung of the ladder
 * @param lastDay the last day it reminds of
 * @param dueOn the day the reminder was due, whenever the clock ran
 */
@EventName("convention.term-reminder-issued")
@Executes(Clause.ART2_DUREE)
public record TermReminderIssued(ConventionId conventionId, int monthsBefore, LocalDate lastDay, LocalDate dueOn)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return dueOn;
    }
}
