package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A first transmission was acknowledged: the software is configured by that day at the latest.
 *
 * @param configuredOn the day configuration was already known to be completed, or null when this completes it
 */
@EventName("project.first-transmission-acknowledged")
@Executes(Clause.ART3_2_REALISATION)
public record FirstTransmissionAcknowledged(
        ProjectId projectId,
        Channel channel,
        String reference,
        LocalDate acknowledgedOn,
        @Nullable LocalDate configuredOn)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return acknowledgedOn;
    }
}
