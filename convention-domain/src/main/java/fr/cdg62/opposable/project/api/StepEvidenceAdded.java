package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;

/** A step already completed is proved by one more document. */
@EventName("project.step-evidence-added")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record StepEvidenceAdded(ProjectId projectId, Step step, Party from, Sha256 document, LocalDate addedOn)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return addedOn;
    }
}
