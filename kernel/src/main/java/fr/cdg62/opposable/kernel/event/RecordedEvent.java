package fr.cdg62.opposable.kernel.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event as a fold receives it: the fact and its envelope.
 *
 * @param position the place in the store's order, from 0, without gaps
 * @param id the event's own id
 * @param type the stored name and revision
 * @param stream the aggregate's id
 * @param sequence the place in the stream, from 0, without gaps
 * @param recordedAt when it was recorded, UTC, to the millisecond
 * @param knownAt the running maximum of recording instants in the store's order: never decreases
 * @param metadata string-only, see {@link MetadataKey}
 * @param payload the fact
 */
public record RecordedEvent(
        long position,
        String id,
        EventType type,
        String stream,
        long sequence,
        Instant recordedAt,
        Instant knownAt,
        Map<String, String> metadata,
        DomainEvent payload) {

    public RecordedEvent {
        metadata = Collections.unmodifiableMap(new TreeMap<>(metadata));
    }

    /** The metadata under {@code key}, if any. */
    public @Nullable String meta(String key) {
        return metadata.get(key);
    }

    /** When the fact was true. */
    public LocalDate effectiveOn() {
        return payload.effectiveOn();
    }
}
