package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records how a dispute ended, which ends its legal hold.
 *
 * @param text how it ended
 * @param document the hash of what ended it
 */
public record CloseDispute(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId disputeId,
        LocalDate closedOn,
        String text,
        Sha256 document)
        implements DisputeCommand {

    public CloseDispute {
        closedOn = Bounds.day("closedOn", closedOn);
        text = Bounds.reason("text", text);
    }
}
