package fr.cdg62.opposable.servicecapacity.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** The capacity of a centre's service, {@code capacity-cdg-62}: one for each centre. */
public record ServiceCapacityId(String value) implements Scalar {

    private static final String PREFIX = "capacity-";

    public ServiceCapacityId {
        if (!value.matches(PREFIX + "cdg-[0-9a-z]{2,4}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de capacité", value);
        }
    }

    /** The capacity of that centre's service. */
    public static ServiceCapacityId of(CentreId centre) {
        return new ServiceCapacityId(PREFIX + centre.value());
    }

    /** The centre the id names. */
    public CentreId centre() {
        return new CentreId(value.substring(PREFIX.length()));
    }

    /** The id itself: Axon names the stream by it. */
    @Override
    public String toString() {
        return value;
    }
}
