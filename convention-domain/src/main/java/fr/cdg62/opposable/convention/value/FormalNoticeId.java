package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A formal notice, {@code formal-notice-…}, given by the caller. */
public record FormalNoticeId(String value) implements Scalar {

    public FormalNoticeId {
        if (!value.matches("formal-notice-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de mise en demeure", value);
        }
    }
}
