package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A legal weakness of a fact that happened all the same.
 *
 * @param subject what it concerns: a party, or the convention
 * @param code the rule's code, as in the legal sheet
 * @param article where the rule comes from
 * @param facts what the rule looked at
 */
@EventName("convention.anomaly-raised")
@Executes({})
public record AnomalyRaised(
        ConventionId conventionId,
        String subject,
        String code,
        String article,
        Map<String, String> facts,
        LocalDate detectedOn)
        implements ConventionEvent {

    public AnomalyRaised {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public LocalDate effectiveOn() {
        return detectedOn;
    }
}
