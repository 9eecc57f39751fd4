package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a delivery.
 *
 * @param on the day it happened, Europe/Paris
 * @param proof the slip, the receipt or the envelope, by its hash; null while it is missing
 */
public record DeliveryFact(
        DeliveryFactId id,
        DeliveryStep step,
        LocalDate on,
        @Nullable Sha256 proof) {}
