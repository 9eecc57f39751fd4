package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.kernel.event.EventType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;

/** A row of the table of events, to and from its columns. */
final class EventColumns {

    static final String INSERT = "INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)";
    static final String SELECT = """
            SELECT position, known_at, stream, sequence, aggregate_type, event_id, name, revision, recorded_at,
                   metadata, payload, leaf, checksum
            FROM events\s""";

    private static final int CHECKSUM = 13;

    private EventColumns() {}

    static void bind(PreparedStatement insert, StoredRow row) throws SQLException {
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
        insert.setLong(CHECKSUM, row.checksum());
    }

    /** The row under the cursor. What cannot be a row is damage, named by its position. */
    static StoredRow read(ResultSet rows) throws SQLException {
        try {
            return checked(rows);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new StoreDamaged(new Damage("position " + rows.getLong(1), "the row cannot be read"), e);
        }
    }

    /** A row that does not agree with its own checksum is damage, named by its position. */
    private static StoredRow checked(ResultSet rows) throws SQLException {
        var row = new StoredRow(
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
        if (row.checksum() != rows.getLong(CHECKSUM)) {
            throw new StoreDamaged(
                    "position " + row.position() + ", stream " + row.event().stream(),
                    "the row does not agree with its checksum");
        }
        return row;
    }
}
