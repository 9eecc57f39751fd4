package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A mediation, {@code mediation-…}, given by the caller. */
public record MediationId(String value) implements Scalar {

    public MediationId {
        if (!value.matches("mediation-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de la médiation", value);
        }
    }
}
