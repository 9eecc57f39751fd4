package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters one of the two originals in their register (R26); of an electronic signature, each side's copy of the one signed file.
 *
 * @param copy whose it is: n° 1 is the centre's, n° 2 the collectivity's
 * @param custodian the service or the office that holds it, never a person's name
 * @param scan the hash of its scan, or of the signed file
 */
public record RegisterOriginal(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party copy,
        String custodian,
        String location,
        @Nullable Sha256 scan,
        @Nullable LocalDate scannedOn)
        implements ConventionCommand {

    public RegisterOriginal {
        custodian = Bounds.line("custodian", custodian);
        location = Bounds.line("location", location);
        scannedOn = Bounds.dayOrNull("scannedOn", scannedOn);
    }
}
