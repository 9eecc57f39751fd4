package fr.cdg62.opposable.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an answer goes: always shown beside it.
 *
 * @param position the last position integrated in the answer; -1 when there is none
 * @param knownAt the knowledge instant of that event, UTC; null when there is none
 * @param head the last position of the log when the answer was given, or the position asked about for a past instant; -1 when empty
 */
public record Freshness(long position, @Nullable Instant knownAt, long head) {

    /** How many events are not in the answer yet. */
    public long lag() {
        return Math.max(0, head - position);
    }
}
