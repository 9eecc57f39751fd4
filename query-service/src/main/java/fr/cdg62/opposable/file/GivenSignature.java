package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.SigningMeans;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party's signature and what allowed it that day.
 *
 * @param signatory the person by reference, with the office or the delegation relied on
 * @param signedOn the day, Europe/Paris
 * @param means on paper or electronically
 * @param authorisation the number of the authorising act
 * @param ratified whether a later act ratified an early signature
 * @param ratifiedBy the number of a later act that consented to it once recorded, null when none did
 * @param signedText the hash of the signed text
 * @param affiliation what the register said of the collectivity that day
 * @param retroactiveReason why a start before the last signature was accepted
 */
public record GivenSignature(
        Signatory signatory,
        LocalDate signedOn,
        SigningMeans means,
        String authorisation,
        boolean ratified,
        @Nullable String ratifiedBy,
        @Nullable Sha256 signedText,
        AffiliationFacts affiliation,
        @Nullable String retroactiveReason) {

    static GivenSignature of(SignatureRecorded e) {
        return new GivenSignature(
                e.signatory(),
                e.signedOn(),
                e.means(),
                e.authorisation(),
                e.ratified(),
                null,
                e.signedText(),
                e.affiliation(),
                e.retroactiveReason());
    }

    GivenSignature ratified(SignatureRatified e) {
        return new GivenSignature(
                signatory,
                signedOn,
                means,
                authorisation,
                ratified,
                e.number(),
                signedText,
                affiliation,
                retroactiveReason);
    }
}
