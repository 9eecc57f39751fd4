package fr.cdg62.opposable.verifier.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** The folder of an embedded store that holds a sample journal; a test spoils its rows with SQL, or its files. */
final class SampleStore {

    private static final int TILE = 256;

    private SampleStore() {}

    /** A store that was closed, so that all of it is in the database. */
    static Path closed(SampleJournal journal, Path folder) throws IOException, SQLException {
        written(journal, folder).close();
        folder(journal, folder);
        return folder;
    }

    /** A copy of a store taken while it was open: most of it is in the write-ahead log, a part of a transaction too. */
    static Path open(SampleJournal journal, Path folder) throws IOException, SQLException {
        var live = Files.createDirectories(folder.resolve("live"));
        var copy = Files.createDirectories(folder.resolve("copy"));
        var database = written(journal, live);
        try {
            Files.copy(live.resolve("events.db"), copy.resolve("events.db"));
            var log = Files.readAllBytes(live.resolve("events.db-wal"));
            Files.write(copy.resolve("events.db-wal"), Arrays.copyOf(log, log.length + 1000));
        } finally {
            database.close();
        }
        folder(journal, copy);
        return copy;
    }

    static void change(Path folder, String... statements) throws SQLException {
        try (var database = connected(folder);
                var statement = database.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** What the store writes beside the database at each append. */
    static void head(SampleJournal journal, Path folder) throws IOException {
        var halves = new StringBuilder();
        for (int position = journal.events.size() - 1; position > journal.events.size() - 3; position--) {
            var text = position + " "
                    + HexFormat.of().formatHex(journal.events.get(position).leaf());
            var crc = new CRC32C();
            crc.update(text.getBytes(StandardCharsets.US_ASCII));
            halves.append("%-128s".formatted("%s %08x".formatted(text, crc.getValue())));
        }
        Files.writeString(folder.resolve("events.head"), halves);
    }

    private static void folder(SampleJournal journal, Path folder) throws IOException {
        var checkpoints = Files.createDirectories(folder.resolve("journal/checkpoints"));
        for (var note : journal.notes) {
            Files.write(checkpoints.getParent().resolve(note.path()), note.bytes());
        }
        var leaves = journal.leaves(journal.notes.getLast().size());
        for (int tile = 0; tile * TILE < leaves.size(); tile++) {
            int count = Math.min(TILE, leaves.size() - tile * TILE);
            var path = folder.resolve("journal/tile/0/%03d%s".formatted(tile, count == TILE ? "" : ".p/" + count));
            Files.createDirectories(path.getParent());
            Files.write(path, joined(leaves.subList(tile * TILE, tile * TILE + count)));
        }
        head(journal, folder);
    }

    private static byte[] joined(List<byte[]> leaves) {
        var joined = new byte[32 * leaves.size()];
        for (int i = 0; i < leaves.size(); i++) {
            System.arraycopy(leaves.get(i), 0, joined, 32 * i, 32);
        }
        return joined;
    }

    private static Connection connected(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
    }

    private static Connection written(SampleJournal journal, Path folder) throws SQLException {
        var database = connected(folder);
        try (var statement = database.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma wal_autocheckpoint = 0");
            statement.executeUpdate("create table store_facts (fact text primary key, value text not null) strict");
            statement.executeUpdate("insert into store_facts values ('id', '5f0c1d9e-0000-4000-8000-000000000062'),"
                    + " ('centre', 'cdg-62'), ('clock', 'REAL'), ('createdAt', '2025-12-30T09:00:00.000Z')");
            statement.executeUpdate("create table events (position integer primary key, known_at integer, stream text,"
                    + " sequence integer, aggregate_type text, event_id text, name text, revision integer, recorded_at integer,"
                    + " metadata text, payload blob, leaf blob, checksum integer) strict");
        }
        database.setAutoCommit(false);
        try (var insert =
                database.prepareStatement("insert into events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int position = 0; position < journal.events.size(); position++) {
                var event = journal.events.get(position);
                var metadata = new HashMap<String, Object>(event.metadata());
                metadata.put("salt", event.salt());
                var row = List.of(
                        position,
                        0,
                        event.stream(),
                        event.sequence(),
                        "convention",
                        event.eventId(),
                        event.name(),
                        1,
                        Instant.parse(event.recordedAt()).toEpochMilli(),
                        SampleJson.of(metadata),
                        event.payload(),
                        event.leaf(),
                        0);
                for (int column = 0; column < row.size(); column++) {
                    insert.setObject(column + 1, row.get(column));
                }
                insert.executeUpdate();
                if (position % 50 == 0) {
                    database.commit();
                }
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return database;
    }
}
