package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Scalar;
import fr.cdg62.opposable.kernel.identity.IdentityRefusal;

/** One fact of a delivery, {@code delivery-…}: the caller's own id. */
public record DeliveryFactId(String value) implements Scalar {

    public DeliveryFactId {
        if (!value.matches("delivery-[0-9a-z-]{1,64}")) {
            throw IdentityRefusal.BAD_IDENTIFIER.of("API, identifiant de fait postal", value);
        }
    }
}
