package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party signed an avenant, by a person whose authority that day is kept beside.
 *
 * @param authorisation the number of the party's act relied on
 * @param ratified whether that act came after the signature and ratifies it
 * @param retroactiveReason why an effect before the last signature was accepted, or null
 */
@EventName("convention.amendment-signature-recorded")
@Executes(Clause.CLOTURE)
public record AmendmentSignatureRecorded(
        ConventionId conventionId,
        String amendment,
        Party party,
        Signatory signatory,
        LocalDate signedOn,
        SigningMeans means,
        String authorisation,
        boolean ratified,
        @Nullable Sha256 signedText,
        @Nullable String retroactiveReason)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return signedOn;
    }
}
