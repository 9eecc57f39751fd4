package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a party revokes its consent to be notified by qualified electronic delivery (CRPA L112-15; legal sheet, 3.2).
 *
 * @param revokedOn the first day on which it counts no more; refused when no consent counted until then
 * @param document the hash of what the party wrote
 */
public record RevokeElectronicConsent(
        @TargetAggregateIdentifier ConventionId conventionId, Party party, LocalDate revokedOn, Sha256 document)
        implements ConventionCommand {

    public RevokeElectronicConsent {
        revokedOn = Bounds.day("revokedOn", revokedOn);
    }
}
