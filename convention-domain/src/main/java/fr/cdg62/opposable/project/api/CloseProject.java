package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes a project whose convention has ended: asked by a policy.
 *
 * @param lastDay the last day the convention covered
 */
public record CloseProject(@TargetAggregateIdentifier ProjectId projectId, LocalDate lastDay)
        implements ProjectCommand {

    public CloseProject {
        lastDay = Bounds.day("lastDay", lastDay);
    }
}
