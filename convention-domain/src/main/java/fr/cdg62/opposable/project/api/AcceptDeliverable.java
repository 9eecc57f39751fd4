package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the collectivity accepted a version of a deliverable.
 *
 * @param acceptedBy the person, whose office at the collectivity is looked up for that day
 * @param document the letter or the signed copy, or null
 */
public record AcceptDeliverable(
        @TargetAggregateIdentifier ProjectId projectId,
        DeliverableKind kind,
        int version,
        PersonId acceptedBy,
        LocalDate acceptedOn,
        @Nullable Sha256 document)
        implements ProjectCommand {

    public AcceptDeliverable {
        version = Bounds.number("version", version, 1, 999);
        acceptedOn = Bounds.day("acceptedOn", acceptedOn);
    }
}
