package fr.cdg62.opposable.axonserver.store;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Axon's event store over an engine, where each reader of the log reads for itself.
 *
 * <p>Axon 4.13 shares a cache between readers by default. Its first node takes its place from whichever reader comes first when
 * it is made, not when the log was read, so a reader that starts at the beginning may be given a later event and never see
 * those before.
 */
public final class OwnReaders {

    private OwnReaders() {}

    /** The event store over that engine. */
    public static EmbeddedEventStore over(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .optimizeEventConsumption(false)
                .build();
    }
}
