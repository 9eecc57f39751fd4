package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.serialisation.NamedEventSerializer;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The embedded event store: one SQLite file in a data folder, behind Axon's port. An append returns once its events are on disk;
 * positions follow the order of commits, from 0, without gaps; nothing is ever read before its commit. Safe for many threads.
 *
 * <p>Snapshots are not kept (ADR 0012): none is stored, none is found.
 */
public final class SqliteEventStorageEngine extends BatchingEventStorageEngine implements AutoCloseable {

    private static final int EVENTS_A_PAGE = 500;

    private final OpenStore store;
    private final StoreRows rows;
    private final RecordedEvents recorded;

    private SqliteEventStorageEngine(Builder builder, OpenStore store, EventNames names) {
        super(builder);
        this.store = store;
        this.rows = new StoreRows(store);
        this.recorded = new RecordedEvents(names);
    }

    /**
     * Opens the store of a folder, and makes it if there is none.
     *
     * @throws StoreInUse when the folder is open elsewhere
     * @throws StoreDamaged when something is missing or cannot be read
     * @throws StoreMismatch when the folder holds the store of another centre or another clock
     */
    public static SqliteEventStorageEngine open(Path folder, EventNames names, StoreOptions options) {
        return open(folder, names, options, WriterWatch.NOTHING);
    }

    static SqliteEventStorageEngine open(Path folder, EventNames names, StoreOptions options, WriterWatch watch) {
        var builder = new Builder();
        builder.eventSerializer(new NamedEventSerializer(names));
        builder.snapshotSerializer(new NamedEventSerializer(names));
        builder.batchSize(EVENTS_A_PAGE);
        return new SqliteEventStorageEngine(builder, OpenStore.open(folder, options, watch), names);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            store.commits().append(EventsForStorage.of(events, serializer));
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return rows.page(positionAfter(last), batchSize).stream()
                .map(TrackedRow::new)
                .toList();
    }

    /** Appends events exactly as another store held them, for a store taken over from an export. They are on disk when this returns. */
    public void appendAsTheyWere(List<StoredEvent> events) {
        store.commits().append(events);
    }

    private static long positionAfter(@Nullable TrackingToken last) {
        return switch (last) {
            case null -> 0;
            case GlobalSequenceTrackingToken token -> token.getGlobalIndex() + 1;
            default -> throw new IllegalArgumentException("not a token of this store: " + last);
        };
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long firstSequence, int batchSize) {
        return rows.stream(stream, firstSequence, batchSize).stream()
                .map(TrackedRow::new)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return rows.lastSequence(stream);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        // ADR 0012: no snapshot before a measure; Axon may offer one, and reading the whole stream answers the same.
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return headPosition() < 0 ? null : new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return headPosition() < 0 ? null : new GlobalSequenceTrackingToken(headPosition());
    }

    /** The token before the first event known at the instant or later; the head when there is none. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return headPosition() < 0 ? null : new GlobalSequenceTrackingToken(rows.firstKnownAt(instant) - 1);
    }

    /** The last committed position, or -1 when the store is empty. */
    public long headPosition() {
        return store.head();
    }

    /** The rows as stored, from a position on, for the journal and the exports; shorter than the limit only at the end. */
    public List<StoredRow> rows(long from, int limit) {
        return rows.page(from, limit);
    }

    /** The rows of one aggregate, in order; none when it is unknown. */
    public List<StoredRow> rows(String stream) {
        return rows.stream(stream, 0, Integer.MAX_VALUE);
    }

    /** The last position whose knowledge instant is not after the given one; -1 when there is none. */
    public long positionKnownAt(Instant instant) {
        return rows.firstKnownAt(UtcMillis.cut(instant).plusMillis(1)) - 1;
    }

    /** Turns a row into what a fold receives. */
    public RecordedEvents recordedEvents() {
        return recorded;
    }

    /** What the store says of itself. */
    public StoreFacts facts() {
        return store.facts();
    }

    /** Walks the whole store and names everything that is not as written; the progress receives the rows read so far. */
    public StoreVerification verify(LongConsumer progress) {
        return new StoreWalk(store).verify(progress);
    }

    /** Waits for appends and reads under way; what comes after is refused with {@link StoreClosed}. */
    @Override
    public void close() {
        store.close();
    }

    private static final class Builder extends BatchingEventStorageEngine.Builder {}
}
