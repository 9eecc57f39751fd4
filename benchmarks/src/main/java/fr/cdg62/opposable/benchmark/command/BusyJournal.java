package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoredRow;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.sealing.NoteOutlets;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.sealing.SigningKeys;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A journal that is sealed again as soon as it is sealed: far more than any installation does. */
final class BusyJournal implements AutoCloseable, StoredFacts, SigningKeys {

    private static final Instant MORNING = Instant.parse("2024-11-04T08:00:00Z");
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final SqliteEventStorageEngine engine;
    private final JournalKey key = JournalKey.drawn("opposable/cdg-62/benchmarks");
    private final Seals seals;

    BusyJournal(SqliteEventStorageEngine engine, Path folder) {
        this.engine = engine;
        this.seals = new Seals(
                this, new JournalFolder(folder), this, NoteOutlets.NONE, () -> MORNING, false, Duration.ofDays(1));
    }

    /** Asks for one more pass, unless one waits. */
    void ask() {
        seals.begin(Seals.Trigger.DAILY);
    }

    /** How many notes were signed so far. */
    long notes() {
        return seals.notes().size();
    }

    /** The event that introduces the key stands before those of the store. */
    @Override
    public long head() {
        return engine.headPosition() + 1;
    }

    @Override
    public List<StoredFact> read(long from, int limit) {
        var facts = new ArrayList<StoredFact>(limit);
        if (from == 0) {
            facts.add(introduction());
        }
        engine.rows(Math.max(0, from - 1), limit - facts.size()).forEach(row -> facts.add(fact(row)));
        return facts;
    }

    @Override
    public List<StoredFact> stream(String stream) {
        throw new UnsupportedOperationException("a pass reads the store in its order");
    }

    private StoredFact introduction() {
        var payload = "{\"key\":\"" + key.publicKey().text() + "\"}";
        return new StoredFact(
                0,
                "event-of-the-key",
                new EventType("journal.key-introduced", 1),
                "journal-cdg-62",
                0,
                "Journal",
                MORNING,
                Map.of("salt", SALT),
                payload.getBytes(StandardCharsets.UTF_8));
    }

    private static StoredFact fact(StoredRow row) {
        var event = row.event();
        return new StoredFact(
                row.position() + 1,
                event.id(),
                event.type(),
                event.stream(),
                event.sequence(),
                event.aggregateType(),
                event.recordedAt(),
                event.metadataMap(),
                event.payload());
    }

    @Override
    public Optional<JournalKey> signing(PublicKey asked) {
        return Optional.of(key);
    }

    @Override
    public void hasSigned(List<PublicKey> introduced) {
        // There is one key.
    }

    @Override
    public void close() {
        seals.close();
    }
}
