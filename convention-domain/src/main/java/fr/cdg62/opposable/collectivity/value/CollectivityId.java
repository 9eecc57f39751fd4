package fr.cdg62.opposable.collectivity.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;
import fr.cdg62.opposable.kernel.identity.Siren;

/** A collectivity in a centre's register, {@code collectivity-cdg-62-216209072}. */
public record CollectivityId(String value) implements Scalar {

    public CollectivityId {
        if (!value.matches("collectivity-cdg-[0-9a-z]{2,4}-[0-9]{9}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de collectivité", value);
        }
    }

    /** The collectivity with this SIREN in the centre's register. */
    public static CollectivityId of(CentreId centre, Siren siren) {
        return new CollectivityId("collectivity-" + centre.value() + "-" + siren.value());
    }
}
