package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that both parties agreed to a mediation: agreed in time, it alone interrupts the time to contest (CJA L213-6).
 *
 * @param document the hash of what they agreed
 */
public record AgreeMediation(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId dispute,
        MediationId mediationId,
        LocalDate agreedOn,
        Sha256 document)
        implements DisputeCommand {

    public AgreeMediation {
        agreedOn = Bounds.day("agreedOn", agreedOn);
    }
}
