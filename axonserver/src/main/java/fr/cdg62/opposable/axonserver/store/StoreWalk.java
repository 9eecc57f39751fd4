package fr.cdg62.opposable.axonserver.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Reads every row, derives every leaf again, and follows positions, sequences and knowledge instants. */
final class StoreWalk {

    private static final int ROWS_A_PAGE = 1_000;
    private static final int DAMAGES_NAMED_MAX = 1_000;

    private final OpenStore store;
    private final List<Damage> damages = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant knownAt = Instant.MIN;
    private long expected;
    private long events;

    StoreWalk(OpenStore store) {
        this.store = store;
    }

    StoreVerification verify(LongConsumer progress) {
        var head = store.head();
        store.readers().read("pages", reader -> sqliteCheck(reader));
        while (expected <= head && damages.size() < DAMAGES_NAMED_MAX) {
            readFrom(expected, head);
            progress.accept(events);
        }
        return new StoreVerification(events, damages);
    }

    private int sqliteCheck(EventReader reader) throws SQLException {
        try (var statement = reader.connection().createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(100)")) {
            while (rows.next()) {
                if (!"ok".equals(rows.getString(1))) {
                    damages.add(new Damage(StoreFolder.EVENTS, rows.getString(1)));
                }
            }
        }
        return damages.size();
    }

    /** One page; when a row of it cannot be read, row by row, so that the damage is named where it is. */
    private void readFrom(long from, long head) {
        try {
            var rows = store.readers().read("from position " + from, reader -> reader.page(from, ROWS_A_PAGE));
            rows.stream().filter(row -> row.position() <= head).forEach(this::follow);
            expected = rows.isEmpty() ? missing(from, head) : expected;
        } catch (StoreDamaged e) {
            rowByRow(from, Math.min(head, from + ROWS_A_PAGE - 1));
        }
    }

    private long missing(long from, long to) {
        damages.add(new Damage("positions " + from + " to " + to, "the events are missing"));
        return to + 1;
    }

    private void rowByRow(long from, long to) {
        for (expected = from; expected <= to && damages.size() < DAMAGES_NAMED_MAX; ) {
            var position = expected;
            try {
                var rows = store.readers().read("position " + position, reader -> reader.page(position, 1));
                rows.forEach(this::follow);
                expected = rows.isEmpty() ? missing(position, to) : expected;
            } catch (StoreDamaged e) {
                damages.add(new Damage("position " + position, e.damage().toString()));
                expected = position + 1;
            }
        }
    }

    private void follow(StoredRow row) {
        var event = row.event();
        if (row.position() != expected) {
            missing(expected, row.position() - 1);
        }
        expected = row.position() + 1;
        events++;
        var sequence = sequences.getOrDefault(event.stream(), 0L);
        require(
                event.sequence() == sequence,
                row,
                "sequence " + sequence + " was expected, " + event.sequence() + " found");
        sequences.put(event.stream(), event.sequence() + 1);
        knownAt = event.recordedAt().isAfter(knownAt) ? event.recordedAt() : knownAt;
        require(row.knownAt().equals(knownAt), row, "the knowledge instant is not the running maximum");
        require(leafAgrees(event), row, "the leaf does not agree with the event");
    }

    private static boolean leafAgrees(StoredEvent event) {
        try {
            return event.leaf().equals(event.derivedLeaf());
        } catch (RuntimeException e) {
            return false; // a salt or a metadata that cannot be read has no leaf
        }
    }

    private void require(boolean holds, StoredRow row, String what) {
        if (!holds) {
            damages.add(new Damage("position " + row.position() + ", stream " + row.event().stream(), what));
        }
    }
}
