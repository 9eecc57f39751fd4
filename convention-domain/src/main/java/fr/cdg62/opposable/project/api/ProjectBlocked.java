package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The project does not move from that day, and it is that party's turn. */
@EventName("project.blocked")
@Executes({Clause.ART3_2_REALISATION, Clause.ART4_ENGAGEMENTS})
public record ProjectBlocked(
        ProjectId projectId,
        BlockReason cause,
        ProjectHolder heldBy,
        LocalDate blockedOn,
        @Nullable Commitment commitment,
        LocalDate nextRelaunchOn,
        @Nullable String text)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return blockedOn;
    }
}
