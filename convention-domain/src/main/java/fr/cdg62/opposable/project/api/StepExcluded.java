package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;

/** A step was declared not applicable to this project. */
@EventName("project.step-excluded")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record StepExcluded(ProjectId projectId, Step step, LocalDate excludedOn, PersonId author, String reason)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return excludedOn;
    }
}
