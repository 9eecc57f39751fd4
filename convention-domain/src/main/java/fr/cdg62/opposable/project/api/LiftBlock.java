package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the project moves again (P-12).
 *
 * @param text what unblocked it
 */
public record LiftBlock(@TargetAggregateIdentifier ProjectId projectId, LocalDate liftedOn, String text)
        implements ProjectCommand {

    public LiftBlock {
        liftedOn = Bounds.day("liftedOn", liftedOn);
        text = Bounds.reason("text", text);
    }
}
