package fr.cdg62.opposable.projection.store;

import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one segment of a run is integrated, and who advances it.
 *
 * @param run the run's name
 * @param segment the segment's number
 * @param position the last position integrated; -1 before the first
 * @param token the tracking token in JSON; null before the first event
 * @param type the tracking token's type; null before the first event
 * @param owner who claims the segment; null when nobody does
 * @param claimedAt when the claim was last confirmed, UTC, to the millisecond
 */
public record Token(
        String run,
        int segment,
        long position,
        @Nullable String token,
        @Nullable String type,
        @Nullable String owner,
        Instant claimedAt) {

    public Token {
        claimedAt = UtcMillis.cut(claimedAt);
    }

    /** Unique among all tokens. */
    public String id() {
        return run + "/" + segment;
    }
}
