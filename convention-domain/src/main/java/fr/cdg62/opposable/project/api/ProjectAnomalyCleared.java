package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A later fact showed that the weakness does not stand.
 *
 * @param because the name of the rule that holds after all
 */
@EventName("project.anomaly-cleared")
@Executes({})
public record ProjectAnomalyCleared(
        ProjectId projectId,
        String subject,
        String code,
        String because,
        Map<String, String> facts,
        LocalDate clearedOn)
        implements ProjectEvent {

    public ProjectAnomalyCleared {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public LocalDate effectiveOn() {
        return clearedOn;
    }
}
