package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A notice of termination, {@code notice-…}: the caller's own id. */
public record NoticeId(String value) implements Scalar {

    public NoticeId {
        if (!value.matches("notice-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de lettre de résiliation", value);
        }
    }
}
