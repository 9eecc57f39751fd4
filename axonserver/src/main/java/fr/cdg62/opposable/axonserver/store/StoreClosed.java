package fr.cdg62.opposable.axonserver.store;

import java.util.Map;

/** The store was closed: nothing can be read or appended. */
public final class StoreClosed extends StoreFailure {

    private static final long serialVersionUID = 1L;

    StoreClosed() {
        super("store.closed", "the event store is closed", Map.of(), null);
    }
}
