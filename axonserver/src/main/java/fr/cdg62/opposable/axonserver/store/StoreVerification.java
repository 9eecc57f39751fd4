package fr.cdg62.opposable.axonserver.store;

import java.util.List;

/**
 * The result of a walk through the whole store.
 *
 * @param events how many events were read
 * @param damages what is not as it was written, in the order it was met
 */
public record StoreVerification(long events, List<Damage> damages) {

    public StoreVerification {
        damages = List.copyOf(damages);
    }

    /** Whether everything is as it was written. */
    public boolean sound() {
        return damages.isEmpty();
    }
}
