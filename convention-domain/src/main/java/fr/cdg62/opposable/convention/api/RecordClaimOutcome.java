package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what became of a claim: what the judge decided, or its withdrawal (legal sheet, R23).
 *
 * @param text what was decided
 * @param document the hash of the decision
 */
public record RecordClaimOutcome(
        @TargetAggregateIdentifier ConventionId conventionId,
        ClaimId claim,
        LocalDate decidedOn,
        String text,
        Sha256 document)
        implements DisputeCommand {

    public RecordClaimOutcome {
        decidedOn = Bounds.day("decidedOn", decidedOn);
        text = Bounds.reason("text", text);
    }
}
