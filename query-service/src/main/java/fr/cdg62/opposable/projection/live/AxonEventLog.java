package fr.cdg62.opposable.projection.live;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import fr.cdg62.opposable.projection.EventLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Reads Axon's event store as a log. Relies on global sequence tokens that number positions from 0 without gaps; refuses an event
 * whose position does not follow the one before.
 *
 * <p>The first question about knowledge reads every envelope once, without the payloads; later ones only what is new.
 */
public final class AxonEventLog implements EventLog {

    private static final int EVENTS_TOGETHER = 500;

    private final EventStore store;
    private final EventNames names;
    private final Chronicle chronicle = new Chronicle();

    public AxonEventLog(EventStore store, EventNames names) {
        this.store = store;
        this.names = names;
    }

    /** The store read. */
    EventStore store() {
        return store;
    }

    @Override
    public long head() {
        return position(store.createHeadToken());
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** The token of a position, from which Axon reads what follows; null before the first. */
    static @Nullable TrackingToken token(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    @Override
    public Stream<RecordedEvent> read(long from) {
        return messages(from, head()).map(this::recorded);
    }

    /** Neighbours are read together, and only the events asked for are turned into facts. */
    @Override
    public List<RecordedEvent> readAt(SortedSet<Long> positions) {
        var head = head();
        var found = new ArrayList<RecordedEvent>();
        var left = new TreeSet<>(positions.headSet(head + 1));
        while (!left.isEmpty()) {
            var together = left.headSet(left.first() + EVENTS_TOGETHER);
            try (var messages = messages(together.first(), together.last())) {
                messages.filter(message -> together.contains(position(message.trackingToken())))
                        .map(this::recorded)
                        .forEach(found::add);
            }
            together.clear();
        }
        return found;
    }

    private Stream<TrackedEventMessage<?>> messages(long from, long through) {
        if (from > through) {
            return Stream.empty();
        }
        var messages = new BoundedMessages(store.openStream(token(from - 1)), from, through);
        return messages.stream();
    }

    @Override
    public List<RecordedEvent> readStream(String stream) {
        var messages = store.readEvents(stream).asStream().toList();
        if (messages.isEmpty()) {
            return List.of();
        }
        var positions = positions(stream);
        return messages.stream()
                .limit(positions.size())
                .<RecordedEvent>map(
                        message -> recorded(message, positions.get(Math.toIntExact(message.getSequenceNumber()))))
                .toList();
    }

    private synchronized List<Integer> positions(String stream) {
        learnThrough(head());
        return chronicle.positions(stream);
    }

    @Override
    public synchronized long positionKnownAt(Instant instant) {
        learnThrough(head());
        return chronicle.lastKnownAt(instant);
    }

    @Override
    public synchronized Optional<Instant> knownAt(long position) {
        if (position < 0 || position > head()) {
            return Optional.empty();
        }
        learnThrough(position);
        return Optional.of(chronicle.knownAt(position));
    }

    /** The event as a fold receives it. */
    RecordedEvent recorded(TrackedEventMessage<?> message) {
        var domain = domain(message);
        var position = position(message.trackingToken());
        learn(position, domain);
        return recorded(domain, position);
    }

    private synchronized void learn(long position, DomainEventMessage<?> message) {
        learnThrough(position - 1);
        if (position == chronicle.next()) {
            chronicle.learn(message.getAggregateIdentifier(), UtcMillis.cut(message.getTimestamp()));
        }
    }

    private void learnThrough(long position) {
        try (var messages = messages(chronicle.next(), position)) {
            messages.forEach(message -> {
                if (position(message.trackingToken()) != chronicle.next()) {
                    throw new IllegalStateException("position " + chronicle.next() + " is missing from the log");
                }
                var domain = domain(message);
                chronicle.learn(domain.getAggregateIdentifier(), UtcMillis.cut(domain.getTimestamp()));
            });
        }
    }

    private static DomainEventMessage<?> domain(TrackedEventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain) {
            return domain;
        }
        throw new IllegalStateException("event " + message.getIdentifier() + " belongs to no stream");
    }

    private RecordedEvent recorded(DomainEventMessage<?> message, long position) {
        if (!(message.getPayload() instanceof DomainEvent payload)) {
            throw new IllegalStateException("event " + message.getIdentifier() + " is not a fact of the trade");
        }
        return new RecordedEvent(
                position,
                message.getIdentifier(),
                names.typeOf(message.getPayloadType()),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                UtcMillis.cut(message.getTimestamp()),
                learned(position),
                metadata(message),
                payload);
    }

    private synchronized Instant learned(long position) {
        return chronicle.knownAt(position);
    }

    private static Map<String, String> metadata(DomainEventMessage<?> message) {
        return message.getMetaData().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
