package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A mandate, {@code mandate-…}, given by the caller. */
public record MandateId(String value) implements Scalar {

    public MandateId {
        if (!value.matches("mandate-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de mandat", value);
        }
    }
}
