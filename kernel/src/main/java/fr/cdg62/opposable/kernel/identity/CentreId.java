package fr.cdg62.opposable.kernel.identity;

import fr.cdg62.opposable.kernel.Scalar;

/** A centre de gestion, {@code cdg-62}. Part of every id, key and proof: several may share an installation. */
public record CentreId(String value) implements Scalar {

    public CentreId {
        if (!value.matches("cdg-[0-9a-z]{2,4}")) {
            throw IdentityRefusal.BAD_CENTRE.of("CGFP, art. L452-1", value);
        }
    }
}
