package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The prefect suspended electronic transmission from that day. */
@EventName("project.transmission-suspended")
@Executes(Clause.ART4_ENGAGEMENTS)
public record TransmissionSuspendedByPrefecture(
        ProjectId projectId,
        LocalDate suspendedOn,
        String reason,
        @Nullable Sha256 document) implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return suspendedOn;
    }
}
