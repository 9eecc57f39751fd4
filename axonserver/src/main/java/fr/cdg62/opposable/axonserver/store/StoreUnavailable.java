package fr.cdg62.opposable.axonserver.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The disk failed in some other way. After a failed commit the outcome is unknown: the same command id asks again. */
public final class StoreUnavailable extends StoreFailure {

    private static final long serialVersionUID = 1L;

    StoreUnavailable(String doing, @Nullable Throwable cause) {
        super("store.unavailable", "the event store failed while " + doing, Map.of("doing", doing), cause);
    }
}
