package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.store.RememberedHead.Memory;
import java.sql.Connection;
import java.sql.SQLException;

/** What is checked each time a store is opened: enough to notice that something is missing, and that every
 * question asked of an index is answered as the table would. */
final class StoreCheck {

    private StoreCheck() {}

    /** Before SQLite touches the folder: it would make an empty file where there should be events. */
    static void mayBeMade(StoreFolder folder, RememberedHead remembered) {
        if (folder.holdsLog()) {
            throw new StoreDamaged(StoreFolder.EVENTS, "the file is missing and its log is there");
        }
        remembered.read().ifPresent(memory -> {
            throw new StoreDamaged(StoreFolder.EVENTS, "the file is missing, and held position " + memory.position());
        });
    }

    static void sizeAgrees(Connection connection, StoreFolder folder) throws SQLException {
        var expected = Sqlite.number(connection, "PRAGMA page_count") * Sqlite.number(connection, "PRAGMA page_size");
        if (folder.eventsSize() < expected) {
            throw new StoreDamaged(
                    StoreFolder.EVENTS, "the file is cut, " + folder.eventsSize() + " bytes where it had " + expected);
        }
    }

    /**
     * Every page, and every index against its table: an entry that an index lost would make a stream end early without a word. It takes
     * about three seconds a million events.
     */
    static void pagesAndIndexesAgree(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(1)")) {
            var answer = rows.next() ? rows.getString(1) : "no answer";
            if (!"ok".equals(answer)) {
                throw new StoreDamaged(StoreFolder.EVENTS, answer);
            }
        }
    }

    static void positionsHaveNoGap(Connection connection, Head head) throws SQLException {
        var events = Sqlite.number(connection, "SELECT count(*) FROM events");
        if (events != head.position() + 1) {
            var missing = Sqlite.number(connection, """
                    SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM events WHERE position = 0) THEN 0 ELSE
                        (SELECT min(position) + 1 FROM events AS e
                         WHERE NOT EXISTS (SELECT 1 FROM events WHERE position = e.position + 1)) END""");
            throw new StoreDamaged(
                    "position " + missing, "the event is missing, " + events + " are left below " + head.position());
        }
    }

    static void reaches(Connection connection, Memory memory) throws SQLException {
        var sql = "SELECT count(*) FROM events WHERE position = ? AND leaf = unhex(?)";
        try (var question = connection.prepareStatement(sql)) {
            question.setLong(1, memory.position());
            question.setString(2, memory.leaf());
            try (var rows = question.executeQuery()) {
                if (!rows.next() || rows.getLong(1) != 1) {
                    throw new StoreDamaged(
                            "position " + memory.position(), "the event was committed and is no longer there");
                }
            }
        }
    }
}
