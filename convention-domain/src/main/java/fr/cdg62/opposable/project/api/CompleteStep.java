package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepEvidence;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that a step was carried out, with what proves it (legal sheet, R10 and R11).
 *
 * @param author who carried it out, by reference
 * @param evidence the proofs, each with the party it comes from: a joint step needs both
 * @param beneficiaries who was trained, by role and count
 * @param justificationReason why a step is done that the prestation does not ask for unless justified, or null
 */
public record CompleteStep(
        @TargetAggregateIdentifier ProjectId projectId,
        Step step,
        LocalDate completedOn,
        PersonId author,
        List<StepEvidence> evidence,
        List<Beneficiaries> beneficiaries,
        @Nullable String justificationReason)
        implements ProjectCommand {

    public CompleteStep {
        completedOn = Bounds.day("completedOn", completedOn);
        evidence = List.copyOf(evidence);
        beneficiaries = beneficiaries.stream()
                .map(people ->
                        new Beneficiaries(people.role(), Bounds.number("beneficiaries", people.count(), 1, 10_000)))
                .toList();
        justificationReason = Bounds.reasonOrNull("justificationReason", justificationReason);
    }
}
