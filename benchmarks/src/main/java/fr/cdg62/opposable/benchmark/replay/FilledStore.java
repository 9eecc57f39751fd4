package fr.cdg62.opposable.benchmark.replay;

import fr.cdg62.opposable.benchmark.store.MeasuredStore;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A store that holds the history, to be read again and again. */
public final class FilledStore implements AutoCloseable {

    private static final int EVENTS_AN_APPEND = 500;

    private final MeasuredStore store;
    private final int events;

    /**
     * Opens a store of that name on the side and writes so many events into it.
     *
     * @param recordedADay how many of them were recorded each day
     */
    public FilledStore(StoreSide side, String name, int events, int recordedADay) {
        this.events = events;
        store = side.open(name);
        var history = new History(recordedADay);
        for (int left = events; left > 0; left -= EVENTS_AN_APPEND) {
            var batch = history.next(Math.min(left, EVENTS_AN_APPEND));
            DefaultUnitOfWork.startAndGet(null).execute(() -> store.engine().appendEvents(batch));
        }
    }

    /** The engine that holds the history. */
    public EventStorageEngine engine() {
        return store.engine();
    }

    /** Reads every event with its payload and metadata, and says in how many nanoseconds. Refuses a history cut short. */
    public long readAll() {
        var start = System.nanoTime();
        try (var read = store.engine().readEvents(null, false)) {
            var whole = read.filter(event ->
                            event.getPayload() != null && !event.getMetaData().isEmpty())
                    .count();
            if (whole != events) {
                throw new IllegalStateException("read " + whole + " of " + events + " events");
            }
        }
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        store.close();
    }
}
