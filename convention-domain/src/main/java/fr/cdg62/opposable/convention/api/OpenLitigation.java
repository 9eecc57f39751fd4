package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.LitigationRole;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a case is before the court (convention, article 7; legal sheet, R25).
 *
 * @param role what the centre is in it
 * @param number the number the registry gave it
 * @param document the hash of the application, or of its communication
 */
public record OpenLitigation(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId dispute,
        LitigationRole role,
        String number,
        LocalDate openedOn,
        Sha256 document)
        implements DisputeCommand {

    public OpenLitigation {
        number = Bounds.line("number", number);
        openedOn = Bounds.day("openedOn", openedOn);
    }
}
