package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.application.drill.Rows.Kept;
import fr.cdg62.opposable.application.journal.StoreBytes;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.axonserver.store.StoredEvent;
import fr.cdg62.opposable.axonserver.store.StoredRow;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.sealing.NoteOutlets;
import fr.cdg62.opposable.sealing.OutletState;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.sealing.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A store of a hundred and thirty events, sealed twice, with every kind of page a store can have: leaves and interior pages of the table and
 * of its indexes, overflowing rows, free pages; and, when it was killed, a log of commits not yet moved into the file.
 */
final class SmallStore {
    static final Instant NOON = Instant.parse("2026-02-03T11:00:00Z");
    static final StoreOptions OPTIONS = new StoreOptions(new CentreId("cdg-62"), StoreClock.REAL, "small", NOON);
    static final EventNames NAMES = EventNames.of();

    private static final int EVENTS = 130;
    private static final int IN_THE_LOG = 9;
    private static final int PAGE_BYTES = 512;

    private SmallStore() {}

    /** Written into that folder, closed. */
    static DrilledStore closed(Path folder) throws InterruptedException {
        var key = JournalKey.drawn("opposable/cdg-62/small");
        write(folder, key, 0, EVENTS / 2);
        seal(folder, key, 1);
        write(folder, key, EVENTS / 2, EVENTS);
        seal(folder, key, 2);
        freePages(folder);
        return new DrilledStore(folder, journal(folder).checkpoints().read(2).orElseThrow());
    }

    /** Copied with its log into {@code to}, as a kill would leave it; the last events stand in the log alone. */
    static DrilledStore killed(Path live, Path to) throws InterruptedException, SQLException {
        var store = closed(live);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + live.resolve("events.db"));
                var statement = connection.createStatement()) {
            var rows = Rows.from(connection, EVENTS - IN_THE_LOG);
            statement.execute("DELETE FROM events WHERE position >= " + (EVENTS - IN_THE_LOG));
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA wal_autocheckpoint = 0");
            for (var row : rows) {
                Rows.replace(connection, row.row().position(), List.of(row));
            }
            return store.copiedTo(to);
        }
    }

    private static JournalFolder journal(Path folder) {
        return new JournalFolder(folder.resolve("journal"));
    }

    private static void write(Path folder, JournalKey key, int from, int to) {
        if (from == 0) {
            SqliteEventStorageEngine.open(folder, NAMES, OPTIONS).close();
        }
        var store = new DrilledStore(folder, null);
        store.byHand(connection -> {
            if (from == 0) {
                try (var statement = connection.createStatement()) {
                    connection.setAutoCommit(true);
                    statement.execute("PRAGMA page_size = " + PAGE_BYTES);
                    statement.execute("VACUUM");
                    connection.setAutoCommit(false);
                }
            }
            var rows = new ArrayList<Kept>();
            for (int i = from; i < to; i++) {
                rows.add(new Kept(new StoredRow(i, NOON, event(i, key)), 0));
            }
            var sequences = new HashMap<String, Long>();
            rows.forEach(kept -> sequences.putIfAbsent(
                    kept.row().event().stream(), kept.row().event().sequence()));
            Rows.replace(connection, from, Rows.inOrder(from, rows, sequences, NOON));
        });
    }

    private static StoredEvent event(int i, JournalKey key) {
        boolean first = i == 0;
        var stream = first ? "journal-cdg-62" : "convention-cdg-62-" + i % 7;
        long sequence = first ? 0 : (i - (i % 7 == 0 ? 7 : i % 7)) / 7;
        var payload = first
                ? "{\"origin\":\"opposable/cdg-62/small\",\"key\":\""
                        + key.publicKey().text() + "\",\"reason\":\"FIRST\"}"
                : "{\"said\":\"" + "le fait n° %d ".formatted(i).repeat(i % 20 == 0 ? 200 : 1 + i % 5) + "\"}";
        return new StoredEvent(
                stream,
                sequence,
                "Convention",
                "%08x-8a31-7c02-9d55-1f0a5b3c7e11".formatted(i),
                new EventType(first ? "journal.key-introduced" : "convention.noted", 1),
                NOON.plusSeconds(i),
                "{\"actor\":\"account-%d\",\"centre\":\"cdg-62\",\"salt\":\"%032x\"}".formatted(i % 3, i),
                payload.getBytes(StandardCharsets.UTF_8),
                "00".repeat(32));
    }

    private static void seal(Path folder, JournalKey key, long number) throws InterruptedException {
        try (var engine = SqliteEventStorageEngine.open(folder, NAMES, OPTIONS);
                var seals = new Seals(
                        new StoreBytes(engine),
                        journal(folder),
                        held(key),
                        nobody(),
                        () -> NOON.plusSeconds(3_600 * number),
                        false,
                        Duration.ofHours(1))) {
            seals.begin(Seals.Trigger.ASKED);
            for (int i = 0;
                    i < 2_000
                            && (seals.state().checkedAt() == null
                                    || seals.state().running());
                    i++) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
    }

    private static SigningKeys held(JournalKey key) {
        return new SigningKeys() {
            @Override
            public Optional<JournalKey> signing(PublicKey asked) {
                return Optional.of(key);
            }

            @Override
            public void hasSigned(List<PublicKey> introduced) {
                // One key is all there ever is.
            }
        };
    }

    private static NoteOutlets nobody() {
        return new NoteOutlets() {
            @Override
            public void noteWritten() {
                // Nobody is handed it.
            }

            @Override
            public List<OutletState> states() {
                return List.of();
            }
        };
    }

    private static void freePages(Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE passing (content BLOB)");
            statement.execute("INSERT INTO passing VALUES (randomblob(6000))");
            statement.execute("DROP TABLE passing");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
