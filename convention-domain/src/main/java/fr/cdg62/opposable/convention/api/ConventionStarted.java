package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The first day of the term has come.
 */
@EventName("convention.started")
@Executes(Clause.ART2_DUREE)
public record ConventionStarted(ConventionId conventionId, LocalDate startedOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }
}
