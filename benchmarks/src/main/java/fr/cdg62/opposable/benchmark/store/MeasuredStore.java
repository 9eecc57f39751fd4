package fr.cdg62.opposable.benchmark.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** An open store as Axon sees it. */
public interface MeasuredStore extends AutoCloseable {

    /** The engine; its appends belong to Axon's current unit of work, and are on disk once that is committed. */
    EventStorageEngine engine();

    @Override
    void close();
}
