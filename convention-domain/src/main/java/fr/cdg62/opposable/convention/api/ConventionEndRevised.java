package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The end that the calendar had noticed is not the end after all: a fact learned since moved it.
 *
 * @param from the day from which the convention was noticed to have ended
 * @param to the day from which it ends
 * @param because the stored name of the event that moved it
 */
@EventName("convention.end-revised")
@Executes(Clause.ART2_DUREE)
public record ConventionEndRevised(ConventionId conventionId, LocalDate from, LocalDate to, String because)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return from;
    }
}
