package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature as an imported paper bears it.
 *
 * @param authorisation the number of the party's authorising act
 * @param ratifiedBy the number of a later act that ratifies an early signature, or null
 */
public record ImportedSignature(
        Party party,
        PersonId signatory,
        LocalDate signedOn,
        SigningMeans means,
        @Nullable String authorisation,
        @Nullable String ratifiedBy) {

    public ImportedSignature {
        signedOn = Bounds.day("signedOn", signedOn);
        authorisation = Bounds.lineOrNull("authorisation", authorisation);
        ratifiedBy = Bounds.lineOrNull("ratifiedBy", ratifiedBy);
    }
}
