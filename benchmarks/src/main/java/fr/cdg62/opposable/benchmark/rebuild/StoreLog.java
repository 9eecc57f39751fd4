package fr.cdg62.opposable.benchmark.rebuild;

import fr.cdg62.opposable.axonserver.store.OwnReaders;
import fr.cdg62.opposable.benchmark.replay.FilledStore;
import fr.cdg62.opposable.benchmark.store.SqliteSide;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.live.AxonEventLog;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** The log of a filled store, read as the application reads it. */
public final class StoreLog implements AutoCloseable {

    private final EmbeddedEventStore store;

    /** The log of that store. */
    public StoreLog(FilledStore filled) {
        store = OwnReaders.over(filled.engine());
    }

    /** What is read. */
    public EventLog log() {
        return new AxonEventLog(store, SqliteSide.NAMES);
    }

    @Override
    public void close() {
        store.shutDown();
    }
}
