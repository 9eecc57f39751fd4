package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TrainingId;
import java.time.LocalDate;
import java.util.List;

/** A session was held; its time belongs to the project, never to the two hours of assistance. */
@EventName("project.training-recorded")
@Executes(Clause.ART3_2_REALISATION)
public record TrainingRecorded(
        ProjectId projectId,
        TrainingId trainingId,
        Step step,
        LocalDate heldOn,
        int minutes,
        List<String> topics,
        List<Beneficiaries> beneficiaries,
        Sha256 attendanceSheet)
        implements ProjectEvent {

    public TrainingRecorded {
        topics = List.copyOf(topics);
        beneficiaries = List.copyOf(beneficiaries);
    }

    @Override
    public LocalDate effectiveOn() {
        return heldOn;
    }
}
