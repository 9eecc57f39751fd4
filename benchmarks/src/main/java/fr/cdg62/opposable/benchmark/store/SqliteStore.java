package fr.cdg62.opposable.benchmark.store;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;

/** One of the product's stores. */
record SqliteStore(SqliteEventStorageEngine engine) implements MeasuredStore {

    @Override
    public void close() {
        engine.close();
    }
}
