package fr.cdg62.opposable.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which events, as entered.
 *
 * @param kind of stream, as its events are named: {@code convention}, {@code person}
 * @param stream a part of the stream's id
 * @param before only events before this position: the {@code next} of the answer before
 */
public record EventsAsked(
        @Nullable String kind,
        @Nullable String stream,
        @Nullable String before) {}
