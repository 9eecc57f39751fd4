package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A claim, {@code claim-…}, given by the caller. */
public record ClaimId(String value) implements Scalar {

    public ClaimId {
        if (!value.matches("claim-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de la demande", value);
        }
    }
}
