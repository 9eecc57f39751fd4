package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Passes a project, with its convention, to the body that took the place of the collectivity: asked by a policy.
 *
 * @param successor the body bound from that day
 * @param effectiveOn the day
 * @param act the act that decided the succession
 */
public record TransferProject(
        @TargetAggregateIdentifier ProjectId projectId, CollectivityFacts successor, LocalDate effectiveOn, String act)
        implements ProjectCommand {

    public TransferProject {
        effectiveOn = Bounds.day("effectiveOn", effectiveOn);
        act = Bounds.line("act", act);
    }
}
