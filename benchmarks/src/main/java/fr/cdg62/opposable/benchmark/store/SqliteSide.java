package fr.cdg62.opposable.benchmark.store;

import fr.cdg62.opposable.axonserver.store.EventStoreSettings;
import fr.cdg62.opposable.axonserver.store.StoreClock;
import fr.cdg62.opposable.axonserver.store.StoreOptions;
import fr.cdg62.opposable.benchmark.tally.TallyEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.nio.file.Path;
import java.time.Instant;
import org.sqlite.SQLiteJDBCLoader;

/** The product's embedded store, opened as the application opens it. */
public final class SqliteSide implements StoreSide {

    /** The names under which tallies are stored. */
    public static final EventNames NAMES = EventNames.of(TallyEvent.class);

    private static final StoreOptions OPTIONS = new StoreOptions(
            new CentreId("cdg-62"), StoreClock.REAL, "store-of-benchmarks", Instant.parse("2024-11-01T00:00:00Z"));

    private final Path folder;

    /** Stores are put in the folder. */
    public SqliteSide(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Opposable on SQLite";
    }

    @Override
    public String settings() {
        return "sqlite-jdbc " + SQLiteJDBCLoader.getVersion()
                + ", as the application opens it: each append synced, leaves of the journal included";
    }

    @Override
    public MeasuredStore open(String name) {
        return new SqliteStore(
                new EventStoreSettings(EventStoreSettings.EMBEDDED, folder.resolve(name)).open(NAMES, OPTIONS));
    }

    @Override
    public void close() {
        // Nothing runs beside the stores, and each is closed by whoever opened it.
    }
}
