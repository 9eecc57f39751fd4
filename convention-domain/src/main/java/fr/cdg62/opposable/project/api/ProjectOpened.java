package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.time.LocalDate;

/**
 * The prestations of the convention are chosen: its project begins.
 *
 * @param conventionId the convention it carries out
 * @param collectivity the body the convention binds, as the register described it
 * @param scope what is to be set up, under which version of the matrix
 * @param decidedOn the day of the choice
 */
@EventName("project.opened")
@Executes({Clause.PREAMBULE, Clause.ART1_OBJET})
public record ProjectOpened(
        ProjectId projectId,
        ConventionId conventionId,
        CollectivityFacts collectivity,
        ProjectScope scope,
        LocalDate decidedOn)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
