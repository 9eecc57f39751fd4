package fr.cdg62.opposable.project.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A request for means, {@code means-request-…}, given by the caller. */
public record MeansRequestId(String value) implements Scalar {

    public MeansRequestId {
        if (!value.matches("means-request-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de demande", value);
        }
    }
}
