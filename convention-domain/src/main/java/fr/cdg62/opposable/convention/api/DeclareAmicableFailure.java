package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the dated statement that no settlement was found (convention, article 7; legal sheet, R25).
 *
 * @param by who states it
 * @param document the hash of the statement
 */
public record DeclareAmicableFailure(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId dispute,
        LocalDate on,
        Party by,
        Sha256 document)
        implements DisputeCommand {

    public DeclareAmicableFailure {
        on = Bounds.day("on", on);
    }
}
