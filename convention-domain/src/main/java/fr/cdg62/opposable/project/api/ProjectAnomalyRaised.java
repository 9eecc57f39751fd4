package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A legal weakness of a fact that happened all the same.
 *
 * @param subject what it concerns: a step, a decision, a circuit, a channel
 * @param code the code of the rule, as in the legal sheet
 * @param article where the rule comes from
 * @param facts what the rule looked at
 */
@EventName("project.anomaly-raised")
@Executes({})
public record ProjectAnomalyRaised(
        ProjectId projectId,
        String subject,
        String code,
        String article,
        Map<String, String> facts,
        LocalDate detectedOn)
        implements ProjectEvent {

    public ProjectAnomalyRaised {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public LocalDate effectiveOn() {
        return detectedOn;
    }
}
