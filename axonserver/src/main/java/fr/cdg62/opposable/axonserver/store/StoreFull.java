package fr.cdg62.opposable.axonserver.store;

import java.util.Map;

/** No room left on the disk: the append is refused, reads go on, and the next append tries again. */
public final class StoreFull extends StoreFailure {

    private static final long serialVersionUID = 1L;

    StoreFull(Throwable cause) {
        super("store.full", "the disk is full: nothing was stored, try again once there is room", Map.of(), cause);
    }
}
