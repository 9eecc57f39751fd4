package fr.cdg62.opposable.axonserver.store;

import java.util.Map;

/** The folder holds another store than the one asked for: another centre, or another clock. */
public final class StoreMismatch extends StoreFailure {

    private static final long serialVersionUID = 1L;

    StoreMismatch(String fact, String stored, String asked) {
        super(
                "store.mismatch",
                "the store was made with " + fact + " " + stored + ", not " + asked,
                Map.of("fact", fact, "stored", stored, "asked", asked),
                null);
    }
}
