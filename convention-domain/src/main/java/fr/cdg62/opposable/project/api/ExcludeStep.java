package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Declares a step not applicable, and why (legal sheet, 1.3). */
public record ExcludeStep(
        @TargetAggregateIdentifier ProjectId projectId, Step step, LocalDate excludedOn, PersonId author, String reason)
        implements ProjectCommand {

    public ExcludeStep {
        excludedOn = Bounds.day("excludedOn", excludedOn);
        reason = Bounds.reason("reason", reason);
    }
}
