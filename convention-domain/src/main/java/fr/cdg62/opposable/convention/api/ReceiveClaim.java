package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records an indemnity asked for after a termination: the clause excludes it, and it is kept for the judge (convention, article 6, termination; legal sheet, R23).
 *
 * @param by who asks
 * @param amountCents what is asked for, in whole cents
 * @param basis on what ground
 * @param document the hash of the claim
 */
public record ReceiveClaim(
        @TargetAggregateIdentifier ConventionId conventionId,
        ClaimId claimId,
        Party by,
        long amountCents,
        String basis,
        LocalDate receivedOn,
        Sha256 document)
        implements DisputeCommand {

    public ReceiveClaim {
        amountCents = Bounds.cents("amountCents", amountCents);
        basis = Bounds.reason("basis", basis);
        receivedOn = Bounds.day("receivedOn", receivedOn);
    }
}
