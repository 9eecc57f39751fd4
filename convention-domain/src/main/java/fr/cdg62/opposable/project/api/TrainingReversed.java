package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.TrainingId;
import java.time.LocalDate;

/** A session was recorded by mistake: it stays readable and counts no more. */
@EventName("project.training-reversed")
@Executes(Clause.ART3_2_REALISATION)
public record TrainingReversed(
        ProjectId projectId, TrainingId trainingId, TrainingId correctedBy, String reason, LocalDate reversedOn)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return reversedOn;
    }
}
