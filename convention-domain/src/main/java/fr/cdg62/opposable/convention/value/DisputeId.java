package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A dispute, {@code dispute-…}, given by the caller. */
public record DisputeId(String value) implements Scalar {

    public DisputeId {
        if (!value.matches("dispute-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant du différend", value);
        }
    }
}
