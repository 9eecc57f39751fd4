package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.serialisation.UnknownEventType;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.json.ProductJson;
import org.axonframework.serialization.SerializationException;
import tools.jackson.core.JacksonException;

/** Reads a stored row as the fact and its envelope, under the table of event names. */
public final class RecordedEvents {

    private final EventNames names;

    RecordedEvents(EventNames names) {
        this.names = names;
    }

    /** The row as a fold receives it. Refuses a name this version does not know with {@link UnknownEventType}. */
    public RecordedEvent of(StoredRow row) {
        var event = row.event();
        return new RecordedEvent(
                row.position(),
                event.id(),
                event.type(),
                event.stream(),
                event.sequence(),
                event.recordedAt(),
                row.knownAt(),
                event.metadataMap(),
                payload(event));
    }

    private DomainEvent payload(StoredEvent event) {
        var type = event.type();
        var known = names.classOf(type.name(), type.revision())
                .orElseThrow(() -> new UnknownEventType(type.name(), Integer.toString(type.revision())));
        try {
            return ProductJson.mapper().readValue(event.payload(), known);
        } catch (JacksonException e) {
            throw new SerializationException("unreadable event " + type + " in stream " + event.stream(), e);
        }
    }
}
