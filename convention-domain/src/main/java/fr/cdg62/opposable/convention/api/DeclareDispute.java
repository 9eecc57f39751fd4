package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the first letter of a dispute: nothing of the file is destroyed from then on (convention, article 7; legal sheet, R25).
 *
 * @param by who disagrees first
 * @param declaredOn the date of the first letter
 * @param informedOn the day that party was informed of the termination it contests; null for another subject
 * @param document the hash of the first letter
 */
public record DeclareDispute(
        @TargetAggregateIdentifier ConventionId conventionId,
        DisputeId disputeId,
        Party by,
        DisputeSubject subject,
        LocalDate declaredOn,
        @Nullable LocalDate informedOn,
        Sha256 document)
        implements DisputeCommand {

    public DeclareDispute {
        declaredOn = Bounds.day("declaredOn", declaredOn);
        informedOn = Bounds.dayOrNull("informedOn", informedOn);
    }
}
