package fr.cdg62.opposable.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which events, as entered.
 *
 * @param kind of stream, as its events are named: {@code convention}, {@code person}
 * @param stream a part of the stream's id
 * @param actor the account that sent the command, whole
 * @param article the id of a clause, {@code ART2-DUREE}, or an article of law as cited, {@code CGCT L2131-1}
 * @param person whose name was consulted, by reference
 * @param from the first Paris day on which they were recorded
 * @param until the last one
 * @param before only events before this position: the {@code next} of the answer before
 */
public record EventsAsked(
        @Nullable String kind,
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String article,
        @Nullable String person,
        @Nullable String from,
        @Nullable String until,
        @Nullable String before) {}
