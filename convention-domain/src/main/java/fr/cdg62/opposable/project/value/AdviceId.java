package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A piece of advice, {@code advice-…}, given by the caller. */
public record AdviceId(String value) implements Scalar {

    public AdviceId {
        if (!value.matches("advice-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de conseil", value);
        }
    }
}
