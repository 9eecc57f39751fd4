package fr.cdg62.opposable.installation.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** The installation of a centre, {@code installation-cdg-62}: one in a store. */
public record InstallationId(String value) implements Scalar {
    public InstallationId {
        if (!value.matches("installation-cdg-[0-9a-z]{2,4}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant d'installation", value);
        }
    }

    /** The centre's installation. */
    public static InstallationId of(CentreId centre) {
        return new InstallationId("installation-" + centre.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
