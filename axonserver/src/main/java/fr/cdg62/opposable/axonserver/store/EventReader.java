package fr.cdg62.opposable.axonserver.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One connection that reads, with its questions prepared. Used by one thread at a time. */
final class EventReader implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement page;
    private final PreparedStatement stream;
    private final PreparedStatement lastSequence;
    private final PreparedStatement knownAt;

    EventReader(StoreFolder folder) throws SQLException {
        this.connection = Sqlite.openReader(folder.events());
        this.page = connection.prepareStatement(EventColumns.SELECT + "WHERE position >= ? ORDER BY position LIMIT ?");
        this.stream = connection.prepareStatement(
                EventColumns.SELECT + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?");
        this.lastSequence = connection.prepareStatement("SELECT max(sequence) FROM events WHERE stream = ?");
        this.knownAt = connection.prepareStatement("SELECT known_at FROM events WHERE position = ?");
    }

    Connection connection() {
        return connection;
    }

    List<StoredRow> page(long from, int limit) throws SQLException {
        page.setLong(1, from);
        page.setInt(2, limit);
        return rows(page, limit);
    }

    List<StoredRow> stream(String id, long firstSequence, int limit) throws SQLException {
        stream.setString(1, id);
        stream.setLong(2, firstSequence);
        stream.setInt(3, limit);
        return rows(stream, limit);
    }

    private static List<StoredRow> rows(PreparedStatement question, int limit) throws SQLException {
        var found = new ArrayList<StoredRow>(Math.min(limit, 64));
        try (var rows = question.executeQuery()) {
            while (rows.next()) {
                found.add(EventColumns.read(rows));
            }
        }
        return found;
    }

    Optional<Long> lastSequence(String id) throws SQLException {
        lastSequence.setString(1, id);
        try (var rows = lastSequence.executeQuery()) {
            rows.next();
            var last = rows.getLong(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(last);
        }
    }

    /** The first position of {@code 0..head} known at the instant or later; {@code head + 1} when there is none. */
    long firstKnownAt(long epochMillis, long head) throws SQLException {
        var low = 0L;
        var high = head + 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (knownAt(middle) >= epochMillis) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long knownAt(long position) throws SQLException {
        knownAt.setLong(1, position);
        try (var rows = knownAt.executeQuery()) {
            if (!rows.next()) {
                throw new StoreDamaged("position " + position, "the event is missing");
            }
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
