package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party's signature of an avenant and what allowed it that day.
 *
 * @param authorisation the number of the authorising act
 * @param ratified whether that act came after the signature
 * @param ratifiedBy the number of a later act that consented to it once recorded, null when none did
 */
public record AmendmentSignature(
        Party party,
        Signatory signatory,
        LocalDate signedOn,
        SigningMeans means,
        String authorisation,
        boolean ratified,
        @Nullable String ratifiedBy,
        @Nullable Sha256 signedText,
        @Nullable String retroactiveReason) {

    static AmendmentSignature of(AmendmentSignatureRecorded e) {
        return new AmendmentSignature(
                e.party(),
                e.signatory(),
                e.signedOn(),
                e.means(),
                e.authorisation(),
                e.ratified(),
                null,
                e.signedText(),
                e.retroactiveReason());
    }

    AmendmentSignature ratified(AmendmentSignatureRatified e) {
        return new AmendmentSignature(
                party, signatory, signedOn, means, authorisation, ratified, e.number(), signedText, retroactiveReason);
    }
}
