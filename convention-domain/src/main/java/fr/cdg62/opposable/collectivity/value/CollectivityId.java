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

    /** The SIREN the id ends with. */
    public Siren siren() {
        return new Siren(value.substring(value.length() - 9));
    }

    /** The centre whose register it is in. */
    public CentreId centre() {
        return new CentreId(value.substring("collectivity-".length(), value.length() - 10));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
