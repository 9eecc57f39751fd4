package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** The form of {@code events.db}, readable with any SQLite tool. Rows are facts: triggers refuse to change or delete them. */
final class StoreSchema {

    /** "OPPO", in the header of the file, so that no other SQLite file is taken for a store. */
    static final int APPLICATION_ID = 0x4F50504F;

    static final int FORMAT = 1;

    private static final String[] STATEMENTS = {
        """
        CREATE TABLE store_facts (fact TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT""", """
        CREATE TABLE events (
            position INTEGER PRIMARY KEY,
            known_at INTEGER NOT NULL,
            stream TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            aggregate_type TEXT NOT NULL,
            event_id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            revision INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL,
            metadata TEXT NOT NULL,
            payload BLOB NOT NULL,
            leaf BLOB NOT NULL,
            checksum INTEGER NOT NULL,
            UNIQUE (stream, sequence)) STRICT""", """
        CREATE TRIGGER events_never_change BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END""", """
        CREATE TRIGGER events_never_leave BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END""", "PRAGMA application_id = " + APPLICATION_ID, "PRAGMA user_version = " + FORMAT,
    };

    private StoreSchema() {}

    /** Makes a store under a passing name and gives it its own only when it is whole. */
    static void create(StoreFolder folder, StoreOptions options) {
        folder.discardUnfinished();
        try (var connection = Sqlite.openNew(folder.unfinished())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var sql : STATEMENTS) {
                    statement.execute(sql);
                }
            }
            writeFacts(connection, options);
            connection.commit();
        } catch (SQLException e) {
            throw SqliteErrors.failure(e, "making the store", folder);
        }
        folder.adoptUnfinished();
    }

    private static void writeFacts(Connection connection, StoreOptions options) throws SQLException {
        var facts = new TreeMap<String, String>();
        facts.put("id", options.idIfNew());
        facts.put("createdAt", UtcMillis.text(options.openedAt()));
        facts.put("clock", options.clock().name());
        facts.put("centre", options.centre().value());
        try (var insert = connection.prepareStatement("INSERT INTO store_facts VALUES (?, ?)")) {
            for (var fact : facts.entrySet()) {
                insert.setString(1, fact.getKey());
                insert.setString(2, fact.getValue());
                insert.execute();
            }
        }
    }

    /** Refuses a file that is not a store, or of another form. */
    static void mustBeAStore(Connection connection) throws SQLException {
        var application = Sqlite.number(connection, "PRAGMA application_id");
        var format = Sqlite.number(connection, "PRAGMA user_version");
        if (application != APPLICATION_ID || format != FORMAT) {
            throw new StoreDamaged(StoreFolder.EVENTS, "not a store of form " + FORMAT + " (found " + format + ")");
        }
    }

    /** Reads what the store says of itself. What cannot be said is damage. */
    static StoreFacts read(Connection connection) throws SQLException {
        try {
            return facts(connection);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException e) {
            throw new StoreDamaged(new Damage("store_facts", "a fact cannot be read"), e);
        }
    }

    private static StoreFacts facts(Connection connection) throws SQLException {
        var facts = new TreeMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT fact, value FROM store_facts")) {
            while (rows.next()) {
                facts.put(rows.getString(1), rows.getString(2));
            }
        }
        return new StoreFacts(
                fact(facts, "id"),
                Instant.parse(fact(facts, "createdAt")),
                FORMAT,
                StoreClock.valueOf(fact(facts, "clock")),
                fact(facts, "centre"));
    }

    private static String fact(Map<String, String> facts, String name) {
        var value = facts.get(name);
        if (value == null) {
            throw new StoreDamaged("store_facts", "the fact " + name + " is missing");
        }
        return value;
    }
}
