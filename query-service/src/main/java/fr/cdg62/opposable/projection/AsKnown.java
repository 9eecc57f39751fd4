package fr.cdg62.opposable.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which knowledge a read is asked about: all that is integrated now, or only what had been recorded by an instant.
 *
 * @param knownAt UTC; null is now. The events counted are those whose running maximum of recording instants is not after it
 */
public record AsKnown(@Nullable Instant knownAt) {

    private static final AsKnown NOW = new AsKnown(null);

    /** All that the view has integrated. */
    public static AsKnown now() {
        return NOW;
    }

    /** What had been recorded by the instant, that instant included. */
    public static AsKnown at(Instant knownAt) {
        return new AsKnown(knownAt);
    }
}
