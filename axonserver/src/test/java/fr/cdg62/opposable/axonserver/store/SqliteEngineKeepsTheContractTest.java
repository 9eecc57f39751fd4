package fr.cdg62.opposable.axonserver.store;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.io.TempDir;

class SqliteEngineKeepsTheContractTest extends EventStorageEngineContract {

    @TempDir
    Path folder;

    @Override
    protected EventStorageEngine open() {
        return TestStores.open(folder);
    }
}
