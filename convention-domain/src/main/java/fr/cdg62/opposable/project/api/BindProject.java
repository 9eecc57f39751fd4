package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says from which day the convention, signed, binds its parties: asked by a policy.
 *
 * @param boundFrom the first day covered, no earlier than the last signature
 */
public record BindProject(@TargetAggregateIdentifier ProjectId projectId, LocalDate boundFrom)
        implements ProjectCommand {

    public BindProject {
        boundFrom = Bounds.day("boundFrom", boundFrom);
    }
}
