package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** A breach of a convention, {@code breach-…}, given by the caller. */
public record BreachId(String value) implements Scalar, Comparable<BreachId> {

    public BreachId {
        if (!value.matches("breach-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de manquement", value);
        }
    }

    @Override
    public int compareTo(BreachId other) {
        return value.compareTo(other.value);
    }
}
