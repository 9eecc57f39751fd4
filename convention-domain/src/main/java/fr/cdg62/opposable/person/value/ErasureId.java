package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A request to erase a person, {@code erasure-…}, given by the caller. */
public record ErasureId(String value) implements Scalar {

    public ErasureId {
        if (!value.matches("erasure-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant d'effacement", value);
        }
    }
}
