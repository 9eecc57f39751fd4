package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.project.value.Author;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The collectivity accepted a version of a deliverable, by a person whose office that day is kept beside. */
@EventName("project.deliverable-accepted")
@Executes({Clause.ART3_1_ETUDE, Clause.ART3_2_REALISATION})
public record DeliverableAccepted(
        ProjectId projectId,
        DeliverableKind kind,
        int version,
        Author acceptedBy,
        LocalDate acceptedOn,
        @Nullable Sha256 document)
        implements ProjectEvent {

    @Override
    public LocalDate effectiveOn() {
        return acceptedOn;
    }
}
