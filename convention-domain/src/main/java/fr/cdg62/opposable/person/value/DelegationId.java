package fr.cdg62.opposable.person.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A delegation of signature, {@code delegation-…}, given by the caller. */
public record DelegationId(String value) implements Scalar {

    public DelegationId {
        if (!value.matches("delegation-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de délégation", value);
        }
    }
}
