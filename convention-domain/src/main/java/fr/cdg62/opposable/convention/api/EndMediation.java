package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a mediation was declared over: the time to contest begins again (CJA L213-6).
 *
 * @param document the hash of what says so
 */
public record EndMediation(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId dispute,
        MediationId mediationId,
        LocalDate endedOn,
        Sha256 document)
        implements DisputeCommand {

    public EndMediation {
        endedOn = Bounds.day("endedOn", endedOn);
    }
}
