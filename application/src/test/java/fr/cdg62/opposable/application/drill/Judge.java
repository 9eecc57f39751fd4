package fr.cdg62.opposable.application.drill;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreFailure;
import fr.cdg62.opposable.axonserver.store.StoredRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Damages one file of a sound store and judges what is answered: a refusal, or exactly what was recorded, read back by position and by
 * stream. Any other answer is a wrong one, and fails. A note that changed must be seen by the independent verifier whatever is answered.
 */
final class Judge {
    private static final int MANY = 1_000;
    private static final int STREAMS = 7;

    private final DrilledStore sound;
    private final Path place;
    private final Map<String, byte[]> files;
    private final List<Read> truth;
    private final VerifierEye verifier;
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();

    Judge(DrilledStore sound, Path work) {
        this.sound = sound;
        this.place = work.resolve("changed");
        this.files = files(sound.folder());
        this.truth = read(sound.copiedTo(work.resolve("truth")));
        this.verifier = new VerifierEye(sound);
        assertThat(verifier.withWitness(sound).detects()).isFalse();
    }

    /** What a damage came to. */
    enum Outcome {
        /** The store did not open, or named the damage when it was asked. */
        REFUSED,
        /** Every answer was true, and the independent verifier saw the damage. */
        TRUE_AND_SEEN,
        /** Every answer was true, and nothing that was sealed is touched. */
        HARMLESS
    }

    /** The files of the sound store, but the lock and what SQLite makes anew. */
    Map<String, byte[]> files() {
        return files;
    }

    /** How often each outcome was met. */
    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    Outcome judge(String file, byte[] damaged, String what) {
        write(file, damaged);
        var store = new DrilledStore(place, sound.last());
        boolean seen = verifier.withWitness(store).detects();
        if (file.endsWith(".note") && !Arrays.equals(damaged, files.get(file))) {
            assertThat(seen).as(what).isTrue();
        }
        var outcome = outcome(store, seen, what);
        outcomes.merge(outcome, 1, Integer::sum);
        return outcome;
    }

    private Outcome outcome(DrilledStore store, boolean seen, String what) {
        try {
            assertThat(read(store)).as(what).isEqualTo(truth);
            return seen ? Outcome.TRUE_AND_SEEN : Outcome.HARMLESS;
        } catch (StoreFailure refused) {
            return Outcome.REFUSED;
        }
    }

    private void write(String changed, byte[] damaged) {
        Folders.remove(place);
        try {
            for (var file : files.entrySet()) {
                var target = place.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getKey().equals(changed) ? damaged : file.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An answer: what was asked, and the row, every column of which is in its checksum. */
    private record Read(String asked, String row) {
        static Read of(String asked, StoredRow row) {
            return new Read(
                    asked,
                    row.position() + " " + row.checksum() + " " + row.event().derivedLeaf());
        }
    }

    private static List<Read> read(DrilledStore store) {
        try (var engine = SqliteEventStorageEngine.open(store.folder(), SmallStore.NAMES, SmallStore.OPTIONS)) {
            var answers = new ArrayList<Read>();
            engine.rows(0, MANY).forEach(row -> answers.add(Read.of("position", row)));
            for (int i = 0; i < STREAMS; i++) {
                var stream = "convention-cdg-62-" + i;
                engine.rows(stream).forEach(row -> answers.add(Read.of(stream, row)));
                answers.add(new Read(stream, "last " + engine.lastSequenceNumberFor(stream)));
            }
            answers.add(new Read("known", "" + engine.positionKnownAt(SmallStore.NOON.plusSeconds(50))));
            return answers;
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("events.lock") && !file.endsWith("events.db-shm")) {
                    files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }
}
