package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.takeover.TakeOverMark;
import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.proof.ProvedExports;
import fr.cdg62.opposable.sealing.Seals;
import java.nio.file.Path;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The journal of a data folder: what seals it, the keys that sign it, and whoever is handed its notes. */
public final class JournalRoom implements AutoCloseable {
    private final Seals seals;
    private final JournalKeyDesk keys;
    private final WitnessDesk witnesses;
    private final ProvedExports exports;

    private JournalRoom(Seals seals, JournalKeyDesk keys, WitnessDesk witnesses, ProvedExports exports) {
        this.seals = seals;
        this.keys = keys;
        this.witnesses = witnesses;
        this.exports = exports;
    }

    /**
     * Opens the journal, compares the store with the last note as far as that takes no time, and gives the journal its first key where
     * it has none. A store that contradicts its journal is opened all the same, and nothing is signed.
     */
    public static JournalRoom open(
            Path data,
            JournalOptions options,
            SqliteEventStorageEngine engine,
            EventStore events,
            CommandPort commands,
            CommandEdge edge) {
        EdgeClock clock = edge.clock();
        var folder = new JournalFolder(data.resolve("journal"));
        var introduced = new IntroducedKeys(events, edge.centre());
        var files = new KeyFiles(data, introduced.originOr(engine.facts().id()));
        var witnesses = WitnessDesk.open(data, options.outlets(folder.checkpoints()), folder.checkpoints(), clock);
        var facts = new StoreBytes(engine);
        var seals = new Seals(
                facts, folder, files, witnesses, clock, clock.simulated(), Duration.ofMinutes(options.sealMinutes()));
        var keys = new JournalKeyDesk(files, introduced, commands, edge);
        seals.glance();
        if (seals.alarm().isEmpty()) {
            keys.settle();
            if (TakeOverMark.isTakenOver(data)) {
                keys.goOnWithoutTheKeyBefore();
            }
        }
        return new JournalRoom(seals, keys, witnesses, new ProvedExports(facts, folder, seals));
    }

    /** Begins to seal and to hand over. */
    public void start() {
        witnesses.start();
        seals.start();
    }

    /** What seals. */
    public Seals seals() {
        return seals;
    }

    /** What draws and replaces keys. */
    public JournalKeyDesk keys() {
        return keys;
    }

    /** What makes what leaves with its proof. */
    public ProvedExports exports() {
        return exports;
    }

    @Override
    public void close() {
        seals.close();
        witnesses.close();
    }
}
