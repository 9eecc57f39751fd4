package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The convention ended at 00:00 that day, the day after its last.
 */
@EventName("convention.expired")
@Executes(Clause.ART2_DUREE)
public record ConventionExpired(ConventionId conventionId, LocalDate expiredOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return expiredOn;
    }
}
