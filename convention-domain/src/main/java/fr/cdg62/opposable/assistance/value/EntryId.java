package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** An entry of a ledger, {@code entry-…}, given by the caller. */
public record EntryId(String value) implements Scalar {

    public EntryId {
        if (!value.matches("entry-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant d'écriture", value);
        }
    }
}
