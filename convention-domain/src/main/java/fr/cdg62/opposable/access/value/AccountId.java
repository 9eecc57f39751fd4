package fr.cdg62.opposable.access.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** An account by reference, {@code account-cdg-62-…}: the centre is part of the id, who stands behind it is not told by its id. */
public record AccountId(String value) implements Scalar {
    public AccountId {
        if (!value.matches("account-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de compte", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
