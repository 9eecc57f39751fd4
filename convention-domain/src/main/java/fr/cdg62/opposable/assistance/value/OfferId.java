package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** An offer of assistance, {@code offer-…}, given by the caller. */
public record OfferId(String value) implements Scalar {

    public OfferId {
        if (!value.matches("offer-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant d'offre", value);
        }
    }
}
