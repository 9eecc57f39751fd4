package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A session held for several collectivities at once, under one id in the ledger of each, {@code session-…}, given by the caller. */
public record SessionId(String value) implements Scalar {

    public SessionId {
        if (!value.matches("session-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de séance partagée", value);
        }
    }
}
