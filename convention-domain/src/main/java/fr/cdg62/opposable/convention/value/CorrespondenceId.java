package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A message between the parties, {@code correspondence-…}: the caller's own id. */
public record CorrespondenceId(String value) implements Scalar {

    public CorrespondenceId {
        if (!value.matches("correspondence-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de courrier", value);
        }
    }
}
