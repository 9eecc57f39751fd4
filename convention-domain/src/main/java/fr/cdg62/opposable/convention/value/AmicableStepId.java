package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A step of an amicable attempt, {@code amicable-step-…}, given by the caller. */
public record AmicableStepId(String value) implements Scalar {

    public AmicableStepId {
        if (!value.matches("amicable-step-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de la démarche amiable", value);
        }
    }
}
