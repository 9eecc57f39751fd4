package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A session planned for a day, {@code plan-…}, given by the caller. */
public record PlanId(String value) implements Scalar {

    public PlanId {
        if (!value.matches("plan-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de séance prévue", value);
        }
    }
}
