package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;

/** Work on a step began. */
@EventName("project.step-started")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record StepStarted(ProjectId projectId, Step step, LocalDate startedOn, PersonId author)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return startedOn;
    }
}
