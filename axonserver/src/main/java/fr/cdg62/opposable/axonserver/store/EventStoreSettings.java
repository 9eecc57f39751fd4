package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.kernel.event.EventNames;
import java.nio.file.Path;

/**
 * Which store keeps the events.
 *
 * @param store {@code embedded}, the only one so far
 * @param folder the data folder of the embedded store
 */
public record EventStoreSettings(String store, Path folder) {

    /** The embedded store. */
    public static final String EMBEDDED = "embedded";

    public EventStoreSettings {
        if (!EMBEDDED.equals(store)) {
            throw new IllegalArgumentException("no event store is called " + store + ": choose " + EMBEDDED);
        }
    }

    /** Opens the store. */
    public SqliteEventStorageEngine open(EventNames names, StoreOptions options) {
        return SqliteEventStorageEngine.open(folder, names, options);
    }
}
