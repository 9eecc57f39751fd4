package fr.cdg62.opposable.axonserver.store;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The contract held against Axon's own engine: it asks nothing that is only ours. */
class InMemoryEngineKeepsTheContractTest extends EventStorageEngineContract {

    @Override
    protected EventStorageEngine open() {
        return new InMemoryEventStorageEngine();
    }
}
