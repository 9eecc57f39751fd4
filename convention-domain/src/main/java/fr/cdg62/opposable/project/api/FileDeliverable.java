package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.project.value.DeliverableKind;
import fr.cdg62.opposable.project.value.ProjectId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Files a version of a deliverable; its number follows the last (legal sheet, R10; convention, article 3).
 *
 * @param author who wrote it, by reference
 * @param filedOn the day that version was handed over
 */
public record FileDeliverable(
        @TargetAggregateIdentifier ProjectId projectId,
        DeliverableKind kind,
        PersonId author,
        Sha256 document,
        LocalDate filedOn)
        implements ProjectCommand {

    public FileDeliverable {
        filedOn = Bounds.day("filedOn", filedOn);
    }
}
