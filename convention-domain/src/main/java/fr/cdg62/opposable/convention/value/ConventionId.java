package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A convention, {@code convention-cdg-62-…}: the centre is part of the id, the rest is the caller's. */
public record ConventionId(String value) implements Scalar {

    public ConventionId {
        if (!value.matches("convention-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de convention", value);
        }
    }

    /** The centre the id names. */
    public CentreId centre() {
        return new CentreId(value.substring("convention-".length(), value.indexOf('-', "convention-cdg-".length())));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
