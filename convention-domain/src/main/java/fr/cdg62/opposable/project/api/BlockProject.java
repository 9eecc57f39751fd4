package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.BlockReason;
import fr.cdg62.opposable.project.value.Commitment;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the project does not move, and whose turn it is (P-12).
 *
 * @param commitment what is awaited, when it is one of the commitments
 * @param nextRelaunchOn when to relaunch
 */
public record BlockProject(
        @TargetAggregateIdentifier ProjectId projectId,
        BlockReason cause,
        ProjectHolder heldBy,
        LocalDate blockedOn,
        @Nullable Commitment commitment,
        LocalDate nextRelaunchOn,
        @Nullable String text)
        implements ProjectCommand {

    public BlockProject {
        blockedOn = Bounds.day("blockedOn", blockedOn);
        nextRelaunchOn = Bounds.day("nextRelaunchOn", nextRelaunchOn);
        text = Bounds.reasonOrNull("text", text);
    }
}
