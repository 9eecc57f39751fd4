package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.axonserver.store.StoredEvent;
import fr.cdg62.opposable.axonserver.store.StoredRow;
import fr.cdg62.opposable.kernel.event.EventType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The rows of a store from one position on, read and written past the product, as somebody who knows its columns would. */
final class Rows {
    private static final int CHECKSUM = 13;

    private Rows() {}

    /** A row and the checksum that stands beside it. */
    record Kept(StoredRow row, long checksum) {

        Kept with(StoredEvent event) {
            return new Kept(new StoredRow(row.position(), row.knownAt(), event), checksum);
        }
    }

    static List<Kept> from(Connection connection, long position) throws SQLException {
        var found = new ArrayList<Kept>();
        try (var question = connection.prepareStatement("SELECT * FROM events WHERE position >= ? ORDER BY position")) {
            question.setLong(1, position);
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    found.add(new Kept(row(rows), rows.getLong(CHECKSUM)));
                }
            }
        }
        return found;
    }

    private static StoredRow row(ResultSet rows) throws SQLException {
        return new StoredRow(
                rows.getLong(1),
                Instant.ofEpochMilli(rows.getLong(2)),
                new StoredEvent(
                        rows.getString(3),
                        rows.getLong(4),
                        rows.getString(5),
                        rows.getString(6),
                        new EventType(rows.getString(7), rows.getInt(8)),
                        Instant.ofEpochMilli(rows.getLong(9)),
                        rows.getString(10),
                        rows.getBytes(11),
                        HexFormat.of().formatHex(rows.getBytes(12))));
    }

    /** Puts those rows in the place of all that stand from the position on, as they are. */
    static void replace(Connection connection, long position, List<Kept> rows) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM events WHERE position >= ?")) {
            delete.setLong(1, position);
            delete.execute();
        }
        try (var insert = connection.prepareStatement("INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (var kept : rows) {
                bind(insert, kept);
                insert.execute();
            }
        }
    }

    private static void bind(PreparedStatement insert, Kept kept) throws SQLException {
        var row = kept.row();
        var event = row.event();
        insert.setLong(1, row.position());
        insert.setLong(2, row.knownAt().toEpochMilli());
        insert.setString(3, event.stream());
        insert.setLong(4, event.sequence());
        insert.setString(5, event.aggregateType());
        insert.setString(6, event.id());
        insert.setString(7, event.type().name());
        insert.setInt(8, event.type().revision());
        insert.setLong(9, event.recordedAt().toEpochMilli());
        insert.setString(10, event.metadata());
        insert.setBytes(11, event.payload());
        insert.setBytes(12, HexFormat.of().parseHex(event.leaf()));
        insert.setLong(CHECKSUM, kept.checksum());
    }

    /** The rows numbered one after the other from the position on, and nothing else put in order. */
    static List<Kept> numbered(long position, List<Kept> rows) {
        var numbered = new ArrayList<Kept>();
        for (var kept : rows) {
            var row = kept.row();
            numbered.add(
                    new Kept(new StoredRow(position + numbered.size(), row.knownAt(), row.event()), kept.checksum()));
        }
        return numbered;
    }

    /**
     * The rows as the product would have written them in that order: positions, knowledge instants, sequences, leaves, checksums.
     *
     * @param sequences of each stream, the sequence its first row here takes
     * @param knownAt the knowledge instant of the row before
     */
    static List<Kept> inOrder(long position, List<Kept> rows, Map<String, Long> sequences, Instant knownAt) {
        var ordered = new ArrayList<Kept>();
        var known = knownAt;
        for (var kept : rows) {
            var event = kept.row().event();
            long sequence = sequences.merge(event.stream(), 1L, Long::sum) - 1;
            var unsealed = event(event, sequence, event.leaf());
            var sealed = event(event, sequence, unsealed.derivedLeaf());
            known = event.recordedAt().isAfter(known) ? event.recordedAt() : known;
            var row = new StoredRow(position + ordered.size(), known, sealed);
            ordered.add(new Kept(row, row.checksum()));
        }
        return ordered;
    }

    private static StoredEvent event(StoredEvent event, long sequence, String leaf) {
        return new StoredEvent(
                event.stream(),
                sequence,
                event.aggregateType(),
                event.id(),
                event.type(),
                event.recordedAt(),
                event.metadata(),
                event.payload(),
                leaf);
    }
}
