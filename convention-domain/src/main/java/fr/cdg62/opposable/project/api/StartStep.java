package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that work on a step began (legal sheet, R11).
 *
 * @param author who began it, by reference
 */
public record StartStep(@TargetAggregateIdentifier ProjectId projectId, Step step, LocalDate startedOn, PersonId author)
        implements ProjectCommand {

    public StartStep {
        startedOn = Bounds.day("startedOn", startedOn);
    }
}
