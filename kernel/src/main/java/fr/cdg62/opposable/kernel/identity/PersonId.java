package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/** A person by reference, {@code person-…}: the name stays sealed elsewhere. */
public record PersonId(String value) implements Scalar {

    public PersonId {
        if (!value.matches("person-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de personne", value);
        }
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
