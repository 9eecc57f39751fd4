package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a party's signature of an avenant; the second one concludes it (legal sheet, R1, R2, R5, R29).
 *
 * @param signatory the person, whose authority is looked up for that day
 * @param authorisation the number of the party's authorising act
 * @param ratifiedBy the number of a later act that ratifies an early signature, or null
 * @param signedText the hash of the signed text, or null when it was not scanned
 * @param retroactiveReason why an effect before the last signature is accepted, or null
 */
public record RecordAmendmentSignature(
        @TargetAggregateIdentifier ConventionId conventionId,
        String amendment,
        Party party,
        PersonId signatory,
        LocalDate signedOn,
        SigningMeans means,
        @Nullable String authorisation,
        @Nullable String ratifiedBy,
        @Nullable Sha256 signedText,
        @Nullable String retroactiveReason)
        implements ConventionCommand {

    public RecordAmendmentSignature {
        amendment = Bounds.line("amendment", amendment);
        signedOn = Bounds.day("signedOn", signedOn);
        authorisation = Bounds.lineOrNull("authorisation", authorisation);
        ratifiedBy = Bounds.lineOrNull("ratifiedBy", ratifiedBy);
        retroactiveReason = Bounds.reasonOrNull("retroactiveReason", retroactiveReason);
    }
}
