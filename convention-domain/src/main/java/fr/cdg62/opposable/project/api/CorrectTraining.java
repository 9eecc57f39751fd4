package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.TrainingId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects a session: the one recorded is reversed, and another takes its place.
 *
 * @param trainingId the session as it really was
 * @param corrected the session recorded by mistake
 */
public record CorrectTraining(
        @TargetAggregateIdentifier ProjectId projectId,
        TrainingId trainingId,
        TrainingId corrected,
        Step step,
        LocalDate heldOn,
        int minutes,
        List<String> topics,
        List<Beneficiaries> beneficiaries,
        Sha256 attendanceSheet,
        String reason)
        implements ProjectCommand {

    public CorrectTraining {
        heldOn = Bounds.day("heldOn", heldOn);
        minutes = Bounds.number("minutes", minutes, 1, 1440);
        topics = topics.stream().map(line -> Bounds.line("topics", line)).toList();
        beneficiaries = beneficiaries.stream()
                .map(people ->
                        new Beneficiaries(people.role(), Bounds.number("beneficiaries", people.count(), 1, 10_000)))
                .toList();
        reason = Bounds.reason("reason", reason);
    }
}
