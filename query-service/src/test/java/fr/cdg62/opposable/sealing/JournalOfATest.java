package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.proof.ProvedExports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A journal in a folder of its own, over what a log holds and the key that signs it. */
public final class JournalOfATest implements AutoCloseable {

    private final HeldFacts facts;
    private final Seals seals;
    private final ProvedExports exports;

    private JournalOfATest(HeldFacts facts, Seals seals, ProvedExports exports) {
        this.facts = facts;
        this.seals = seals;
        this.exports = exports;
    }

    /** A journal of what the log holds now, with nothing sealed yet. */
    public static JournalOfATest over(EventLog log, InstantSource clock) {
        try {
            var folder = new JournalFolder(Files.createTempDirectory("journal"));
            var keys = new HeldKeys();
            var facts = HeldFacts.of(log).introduce(keys.draw());
            var seals = new Seals(facts, folder, keys, outlets(), clock, false, Duration.ofMinutes(15));
            return new JournalOfATest(facts, seals, new ProvedExports(facts, folder, seals));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteOutlets outlets() {
        return new NoteOutlets() {
            @Override
            public void noteWritten() {
                // The states below are all a page needs.
            }

            @Override
            public List<OutletState> states() {
                return List.of(new OutletState(OutletState.Kind.FOLDER, "/mnt/temoin", 0, 1, null));
            }
        };
    }

    /** The seals the pages show. */
    public Seals seals() {
        return seals;
    }

    /** What leaves with its proof. */
    public ProvedExports exports() {
        return exports;
    }

    /** The store, whose bytes may be changed. */
    public HeldFacts facts() {
        return facts;
    }

    @Override
    public void close() {
        seals.close();
    }
}
