package fr.cdg62.opposable.reading;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of every read, as entered.
 *
 * @param on the legal date asked about, {@code 2024-12-01}; by default the Paris day of {@code knownAt}
 * @param knownAt what had been recorded by then: an instant, a Paris date and time, or a day, which is its end; by default now
 * @param atLeast a position the answer must have integrated
 */
public record AsAsked(
        @Nullable String on,
        @Nullable String knownAt,
        @Nullable String atLeast) {}
