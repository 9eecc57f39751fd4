package fr.cdg62.opposable.axonserver.store;

import java.time.Instant;

/**
 * The last event of the store.
 *
 * @param position its position, or -1 when the store is empty
 * @param knownAt its knowledge instant
 * @param leaf its leaf, in hexadecimal
 */
record Head(long position, Instant knownAt, String leaf) {

    static final Head EMPTY = new Head(-1, Instant.MIN, "");

    static Head at(StoredRow row) {
        return new Head(row.position(), row.knownAt(), row.event().leaf());
    }

    /** The row an event makes after this head: the knowledge instant never decreases, even when the clock steps back. */
    StoredRow next(StoredEvent event) {
        var knownAt = event.recordedAt().isAfter(knownAt()) ? event.recordedAt() : knownAt();
        return new StoredRow(position + 1, knownAt, event);
    }
}
