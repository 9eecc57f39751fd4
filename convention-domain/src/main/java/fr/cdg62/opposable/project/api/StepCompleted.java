package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Beneficiaries;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepEvidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step was carried out.
 *
 * @param evidence the proofs, each with the party it comes from
 * @param beneficiaries who was trained, by role and count
 * @param justificationReason why it was done although the prestation does not ask for it, or null
 */
@EventName("project.step-completed")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record StepCompleted(
        ProjectId projectId,
        Step step,
        LocalDate completedOn,
        PersonId author,
        List<StepEvidence> evidence,
        List<Beneficiaries> beneficiaries,
        @Nullable String justificationReason)
        implements ProjectEvent {

    public StepCompleted {
        evidence = List.copyOf(evidence);
        beneficiaries = List.copyOf(beneficiaries);
    }

    @Override
    public LocalDate effectiveOn() {
        return completedOn;
    }
}
