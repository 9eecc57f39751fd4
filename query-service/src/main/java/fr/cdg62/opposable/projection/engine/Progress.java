package fr.cdg62.opposable.projection.engine;

import java.time.Duration;

/**
 * How far a rebuild is.
 *
 * @param position the last position integrated
 * @param head the last position of the log
 * @param elapsed since the rebuild began
 */
public record Progress(long position, long head, Duration elapsed) {

    /** The mean rate since the beginning. */
    public long eventsPerSecond() {
        return (position + 1) * 1_000 / Math.max(1, elapsed.toMillis());
    }
}
