package fr.cdg62.opposable.selfcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the self-check stands.
 *
 * @param sound whether the last one compared everything and found nothing; null before the first
 * @param last what the last one came to; null before the first
 * @param running whether one is under way
 * @param percent how far the one under way has come, 0 when none is
 * @param link which link of the chain it is at, null when none is under way
 * @param nextAt when the next one begins by itself: at the first look after midnight in Paris, UTC
 * @param failed whether the last one begun was cut short by a failure: the operator's log says which
 */
public record SelfCheckState(
        @Nullable Boolean sound,
        @Nullable SelfCheckResult last,
        boolean running,
        int percent,
        @Nullable ChainLink link,
        Instant nextAt,
        boolean failed) {}
