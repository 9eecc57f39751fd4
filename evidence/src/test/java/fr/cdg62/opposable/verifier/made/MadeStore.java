package fr.cdg62.opposable.verifier.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** A data folder made with SQLite itself. */
public final class MadeStore {

    private static final List<String> SCHEMA = List.of(
            "PRAGMA application_id = " + 0x4F50504F,
            "CREATE TABLE store_facts (fact TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
            """
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
                UNIQUE (stream, sequence)) STRICT""",
            "CREATE TRIGGER events_never_leave BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'never'); END");

    private MadeStore() {}

    /** Opens the file of a store. */
    public static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
    }

    /** Changes a store behind the back of its journal. */
    public static void change(Path folder, String... statements) {
        try (var connection = open(folder);
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS events_never_leave");
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the data folder of a closed store. */
    public static Path write(MadeJournal journal, Path folder) {
        return write(journal, folder, 4096, "PRAGMA journal_mode = DELETE");
    }

    /** Writes the data folder of a store that was killed: its last commits are in its log. */
    public static Path writeKilled(MadeJournal journal, Path folder, Path elsewhere) {
        try {
            Files.createDirectories(elsewhere);
            Files.createDirectories(folder);
            try (var connection = open(elsewhere);
                    var statement = connection.createStatement()) {
                statement.executeQuery("PRAGMA journal_mode = WAL").close();
                statement.executeQuery("PRAGMA wal_autocheckpoint = 0").close();
                fill(connection, journal.events.subList(0, journal.events.size() / 2), journal, 0);
                statement.executeQuery("PRAGMA wal_checkpoint(FULL)").close();
                fill(
                        connection,
                        journal.events.subList(journal.events.size() / 2, journal.events.size()),
                        journal,
                        journal.events.size() / 2);
                for (var file : List.of("events.db", "events.db-wal")) {
                    Files.copy(elsewhere.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            writeBeside(journal, folder);
            return folder;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the data folder of a closed store, with this size of page. */
    public static Path write(MadeJournal journal, Path folder, int pageSize, String mode) {
        try {
            Files.createDirectories(folder);
            try (var connection = open(folder);
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA page_size = " + pageSize);
                statement.execute(mode);
                statement.execute("PRAGMA synchronous = OFF");
                fill(connection, journal.events, journal, 0);
            }
            writeBeside(journal, folder);
            return folder;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection connection, List<MadeEvent> events, MadeJournal journal, int from)
            throws SQLException {
        connection.setAutoCommit(false);
        if (from == 0) {
            try (var statement = connection.createStatement()) {
                for (var sql : SCHEMA) {
                    statement.execute(sql);
                }
                statement.execute("INSERT INTO store_facts VALUES ('id', '5f0c1d9e-0000-4000-8000-000000000062'),"
                        + " ('centre', 'cdg-62'), ('createdAt', '2023-11-14T00:00:00.000Z'), ('clock', '"
                        + (journal.simulated ? "SIMULATED" : "REAL") + "')");
            }
        }
        try (var insert = connection.prepareStatement("INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
            for (int i = 0; i < events.size(); i++) {
                var event = events.get(i);
                insert.setLong(1, from + i);
                insert.setLong(2, event.recordedAt());
                insert.setString(3, event.stream());
                insert.setLong(4, event.sequence());
                insert.setString(5, "Made");
                insert.setString(6, event.eventId());
                insert.setString(7, event.name());
                insert.setLong(8, event.revision());
                insert.setLong(9, event.recordedAt());
                insert.setString(10, MadeEvent.object(event.metadata()));
                insert.setBytes(11, event.payload());
                insert.setBytes(12, journal.leaves.get(from + i));
                insert.setLong(13, 4_000_000_000L + i);
                insert.execute();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void writeBeside(MadeJournal journal, Path folder) throws IOException {
        int last = journal.events.size() - 1;
        Files.writeString(folder.resolve("events.head"), half(last - 1, journal) + half(last, journal));
        var beside = folder.resolve("journal");
        Files.createDirectories(beside.resolve("checkpoints"));
        for (var file : journal.checkpoints(journal.notes.size()).entrySet()) {
            Files.write(beside.resolve("checkpoints").resolve(file.getKey()), file.getValue());
        }
        Files.write(beside.resolve("keys"), journal.keyFile());
        if (!journal.notes.isEmpty()) {
            writeTiles(
                    journal,
                    beside.resolve("tile"),
                    journal.notes.get(journal.notes.size() - 1).size());
        }
    }

    private static void writeTiles(MadeJournal journal, Path tiles, int size) throws IOException {
        for (int tile = 0; tile * 256 < size; tile++) {
            int count = Math.min(256, size - tile * 256);
            var bytes = new byte[32 * count];
            for (int i = 0; i < count; i++) {
                System.arraycopy(journal.leaves.get(tile * 256 + i), 0, bytes, 32 * i, 32);
            }
            var name = (tile < 1000 ? "" : String.format("x%03d/", tile / 1000)) + String.format("%03d", tile % 1000);
            var path = tiles.resolve("0").resolve(count == 256 ? name : name + ".p/" + count);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        }
    }

    /** One half of {@code events.head}. */
    public static String half(long position, MadeJournal journal) {
        if (position < 0) {
            return " ".repeat(128);
        }
        var text = position + " " + HexFormat.of().formatHex(journal.leaves.get((int) position));
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.US_ASCII));
        var line = text + " " + HexFormat.of().toHexDigits((int) sum.getValue());
        return line + " ".repeat(127 - line.length()) + "\n";
    }

    /** Reads a file that must be there. */
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
