package fr.cdg62.opposable.application.takeover;

import fr.cdg62.opposable.application.journal.StoreBytes;
import fr.cdg62.opposable.application.start.EventTable;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.axonserver.store.StoredEvent;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.proof.ProofRequest;
import fr.cdg62.opposable.proof.ProofWatch;
import fr.cdg62.opposable.proof.ProvedExports;
import fr.cdg62.opposable.sealing.NoteOutlets;
import fr.cdg62.opposable.sealing.Seals;
import fr.cdg62.opposable.sealing.SigningKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data folder with a store and a journal, without the rest of the product. */
final class SealedStore implements AutoCloseable {

    private static final String ORIGIN = "opposable/cdg-62/5f0c1d9e-0000-4000-8000-000000000062";
    private static final Instant NOW = Instant.parse("2026-01-31T22:30:00Z");
    private static final String SALT = "000102030405060708090a0b0c0d0e0f";

    private final SqliteEventStorageEngine engine;
    private final Seals seals;
    private final ProvedExports exports;

    private SealedStore(Path data, SigningKeys keys) {
        engine = engine(data);
        var facts = new StoreBytes(engine);
        var folder = new JournalFolder(data.resolve("journal"));
        seals = new Seals(facts, folder, keys, NoteOutlets.NONE, () -> NOW, false, Duration.ofMinutes(15));
        exports = new ProvedExports(facts, folder, seals);
    }

    static SqliteEventStorageEngine engine(Path data) {
        var options = new StoreOptions(new CentreId("cdg-62"), StoreClock.REAL, data.getFileName() + "-store", NOW);
        return SqliteEventStorageEngine.open(data, EventTable.names(), options);
    }

    /** A store of a thousand events, sealed twice. */
    static SealedStore filled(Path data) {
        var key = JournalKey.drawn(ORIGIN);
        var store = new SealedStore(data, signing(key));
        store.append(
                "journal-cdg-62",
                "journal.key-introduced",
                "{\"key\":\"" + key.publicKey().text() + "\",\"origin\":\"" + ORIGIN + "\",\"reason\":\"FIRST\"}",
                1);
        store.append("convention-1", "convention.drafted", "{\"title\":\"à l'accueil\"}", 500);
        store.seals.sealAndWait();
        store.append("convention-2", "convention.drafted", "{\"title\":\"é\"}", 499);
        store.seals.sealAndWait();
        return store;
    }

    /** A store that was taken over, and cannot sign. */
    static SealedStore of(Path data) {
        return new SealedStore(data, new SigningKeys() {
            @Override
            public Optional<JournalKey> signing(PublicKey key) {
                return Optional.empty();
            }

            @Override
            public void hasSigned(List<PublicKey> introduced) {
                throw new AssertionError("nothing is signed");
            }
        });
    }

    private static SigningKeys signing(JournalKey key) {
        return new SigningKeys() {
            @Override
            public Optional<JournalKey> signing(PublicKey asked) {
                return Optional.of(key);
            }

            @Override
            public void hasSigned(List<PublicKey> introduced) {
                // One key signs for ever here.
            }
        };
    }

    private void append(String stream, String name, String payload, int count) {
        for (int sequence = 0; sequence < count; sequence++) {
            engine.appendAsTheyWere(List.of(StoredEvent.of(
                    stream,
                    sequence,
                    stream.substring(0, stream.indexOf('-')),
                    stream + "-event-" + sequence,
                    new EventType(name, 1),
                    NOW.minusSeconds(3600).plusMillis(sequence),
                    new HashMap<>(Map.of("centre", "cdg-62", "salt", SALT)),
                    payload.getBytes(StandardCharsets.UTF_8))));
        }
    }

    SqliteEventStorageEngine engine() {
        return engine;
    }

    Path export(ProofRequest request, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            exports.write(request, exports.note(), out, ProofWatch.NOBODY);
        }
        return file;
    }

    @Override
    public void close() {
        seals.close();
        engine.close();
    }
}
