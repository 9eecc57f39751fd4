package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the project of a convention whose prestations are chosen: asked by a policy, once.
 *
 * @param collectivity the body the convention binds, as the register describes it
 * @param scope what is to be set up
 * @param decidedOn the day of the choice
 */
public record OpenProject(
        @TargetAggregateIdentifier ProjectId projectId,
        CollectivityFacts collectivity,
        ProjectScope scope,
        LocalDate decidedOn)
        implements ProjectCommand {

    public OpenProject {
        decidedOn = Bounds.day("decidedOn", decidedOn);
    }
}
