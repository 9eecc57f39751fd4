package fr.cdg62.opposable.application.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for an exception behind those that wrap it. */
public final class Causes {
    private static final int DEPTH_MAX = 16;

    private Causes() {}

    /** The first exception of that type, the given one included. */
    public static <T extends Throwable> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
        @Nullable Throwable here = thrown;
        for (int depth = 0; here != null && depth < DEPTH_MAX; depth++) {
            if (type.isInstance(here)) {
                return Optional.of(type.cast(here));
            }
            here = here.getCause();
        }
        return Optional.empty();
    }
}
