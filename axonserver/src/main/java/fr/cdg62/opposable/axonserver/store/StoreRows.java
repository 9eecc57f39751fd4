package fr.cdg62.opposable.axonserver.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads rows in pages and notices what is missing between them. */
final class StoreRows {

    private final OpenStore store;

    StoreRows(OpenStore store) {
        this.store = store;
    }

    /** The rows from a position, in order of commit; shorter than the limit only at the end of the store. */
    List<StoredRow> page(long from, int limit) {
        var committed = Math.min(limit, store.head() - from + 1);
        var rows = store.readers().read("from position " + from, reader -> reader.page(from, limit));
        for (var i = 0; i < Math.max(committed, rows.size()); i++) {
            if (i >= rows.size() || rows.get(i).position() != from + i) {
                throw new StoreDamaged("position " + (from + i), "the event is missing");
            }
        }
        return rows;
    }

    /** The rows of a stream from a sequence, in order. */
    List<StoredRow> stream(String id, long firstSequence, int limit) {
        var rows = store.readers().read("stream " + id, reader -> reader.stream(id, firstSequence, limit));
        for (var i = 0; i < rows.size(); i++) {
            var event = rows.get(i).event();
            if (event.sequence() != firstSequence + i || !event.stream().equals(id)) {
                throw new StoreDamaged("stream " + id, "the event of sequence " + (firstSequence + i) + " is missing");
            }
        }
        return rows;
    }

    Optional<Long> lastSequence(String id) {
        return store.readers().read("stream " + id, reader -> reader.lastSequence(id));
    }

    /** The first position known at the instant or later, or the one after the last. */
    long firstKnownAt(Instant instant) {
        var head = store.head();
        var millis = roundedUp(instant);
        return store.readers().read("instants", reader -> reader.firstKnownAt(millis, head));
    }

    private static long roundedUp(Instant instant) {
        var millis = instant.toEpochMilli();
        return Instant.ofEpochMilli(millis).isBefore(instant) ? millis + 1 : millis;
    }
}
