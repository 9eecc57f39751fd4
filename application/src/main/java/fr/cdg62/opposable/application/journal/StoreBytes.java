package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.axonserver.store.StoreDamaged;
import fr.cdg62.opposable.axonserver.store.StoredRow;
import fr.cdg62.opposable.sealing.StoreUnreadable;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.util.List;

/** The rows of the embedded store, as bytes. */
public final class StoreBytes implements StoredFacts {
    private final SqliteEventStorageEngine engine;

    /** The bytes of that store. */
    public StoreBytes(SqliteEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public long head() {
        return engine.headPosition();
    }

    @Override
    public List<StoredFact> read(long from, int limit) {
        try {
            return engine.rows(from, limit).stream().map(StoreBytes::fact).toList();
        } catch (StoreDamaged e) {
            throw new StoreUnreadable(e.damage().where(), e);
        }
    }

    @Override
    public List<StoredFact> stream(String stream) {
        try {
            return engine.rows(stream).stream().map(StoreBytes::fact).toList();
        } catch (StoreDamaged e) {
            throw new StoreUnreadable(e.damage().where(), e);
        }
    }

    private static StoredFact fact(StoredRow row) {
        var event = row.event();
        return new StoredFact(
                row.position(),
                event.id(),
                event.type(),
                event.stream(),
                event.sequence(),
                event.aggregateType(),
                event.recordedAt(),
                event.metadataMap(),
                event.payload());
    }
}
