package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;

/**
 * A version of a deliverable was handed over.
 *
 * @param version from 1, without a gap
 */
@EventName("project.deliverable-filed")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record DeliverableFiled(
        ProjectId projectId, DeliverableKind kind, int version, PersonId author, Sha256 document, LocalDate filedOn)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return filedOn;
    }
}
