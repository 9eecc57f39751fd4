package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.event.SealedText;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes a person known by reference; the name is sealed at the edge.
 */
public record RecordPerson(
        @TargetAggregateIdentifier PersonId personId, CentreId centre, SealedText name, LocalDate recordedOn)
        implements PersonCommand {

    public RecordPerson {
        recordedOn = Bounds.day("recordedOn", recordedOn);
    }
}
