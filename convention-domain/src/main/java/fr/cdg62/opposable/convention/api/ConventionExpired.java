package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;

/**
 * The convention ended at 00:00 that day, the day after its last.
 */
@EventName("convention.expired")
public record ConventionExpired(ConventionId conventionId, LocalDate expiredOn) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return expiredOn;
    }
}
