package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.serialisation.MetadataText;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.time.UtcMillis;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** Turns Axon's messages into what is stored, on the caller's thread, so that the writer only writes. */
final class EventsForStorage {

    /** Far above any event, far below what can no longer be read back. */
    private static final int PAYLOAD_BYTES_MAX = 1_000_000;

    private EventsForStorage() {}

    static List<StoredEvent> of(List<? extends EventMessage<?>> events, Serializer serializer) {
        return events.stream().map(event -> of(event, serializer)).toList();
    }

    private static StoredEvent of(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> fact)) {
            throw new IllegalArgumentException("only an aggregate's events are stored, not " + event.getPayloadType());
        }
        var payload = serializer.serialize(fact.getPayload(), byte[].class);
        if (payload.getData().length > PAYLOAD_BYTES_MAX) {
            throw new IllegalArgumentException("an event of more than " + PAYLOAD_BYTES_MAX + " bytes is not stored");
        }
        var type = new EventType(
                payload.getType().getName(), Integer.parseInt(payload.getType().getRevision()));
        var recordedAt = UtcMillis.cut(fact.getTimestamp());
        var metadata = MetadataText.of(fact.getMetaData());
        var strings = new TreeMap<String, String>();
        fact.getMetaData().forEach((key, value) -> strings.put(key, (String) value));
        return new StoredEvent(
                fact.getAggregateIdentifier(),
                fact.getSequenceNumber(),
                fact.getType(),
                fact.getIdentifier(),
                type,
                recordedAt,
                metadata,
                payload.getData(),
                StoredEvent.leafOf(
                        fact.getAggregateIdentifier(),
                        fact.getSequenceNumber(),
                        fact.getIdentifier(),
                        type,
                        recordedAt,
                        strings,
                        payload.getData()));
    }
}
