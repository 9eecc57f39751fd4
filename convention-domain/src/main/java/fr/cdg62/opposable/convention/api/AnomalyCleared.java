package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import java.time.LocalDate;

/**
 * A later fact showed that the weakness does not stand.
 */
@EventName("convention.anomaly-cleared")
public record AnomalyCleared(
        ConventionId conventionId,
        String subject,
        String code,
        String because,
        LocalDate clearedOn
        ) implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return clearedOn;
    }
}
