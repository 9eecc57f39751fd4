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
 * Records a session of awareness (S6) or training (S7), attended by people known by role and count (legal sheet, R11).
 *
 * @param minutes how long it lasted
 * @param attendanceSheet the hash of the signed sheet
 */
public record RecordTraining(
        @TargetAggregateIdentifier ProjectId projectId,
        TrainingId trainingId,
        Step step,
        LocalDate heldOn,
        int minutes,
        List<String> topics,
        List<Beneficiaries> beneficiaries,
        Sha256 attendanceSheet)
        implements ProjectCommand {

    public RecordTraining {
        heldOn = Bounds.day("heldOn", heldOn);
        minutes = Bounds.number("minutes", minutes, 1, 1440);
        topics = topics.stream().map(line -> Bounds.line("topics", line)).toList();
        beneficiaries = beneficiaries.stream()
                .map(people ->
                        new Beneficiaries(people.role(), Bounds.number("beneficiaries", people.count(), 1, 10_000)))
                .toList();
    }
}
