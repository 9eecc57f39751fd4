package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that an original is elsewhere, or with somebody else, from a day on.
 *
 * @param custodian the service or the office that holds it, never a person's name
 */
public record MoveOriginal(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party copy,
        String custodian,
        String location,
        LocalDate movedOn)
        implements ConventionCommand {

    public MoveOriginal {
        custodian = Bounds.line("custodian", custodian);
        location = Bounds.line("location", location);
        movedOn = Bounds.day("movedOn", movedOn);
    }
}
