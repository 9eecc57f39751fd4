package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/** A person by reference, {@code person-cdg-62-…}: the centre is part of the id, the name stays sealed elsewhere. */
public record PersonId(String value) implements Scalar {

    public PersonId {
        if (!value.matches("person-cdg-[0-9a-z]{2,4}-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de personne", value);
        }
    }

    /** The centre the id names. */
    public CentreId centre() {
        return new CentreId(value.substring("person-".length(), value.indexOf('-', "person-cdg-".length())));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
