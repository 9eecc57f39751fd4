package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.json.ProductJson;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event in the form in which it is stored. A personal text stays sealed; the salt stays out, so that a payload withheld from an
 * export cannot be guessed from its hash.
 *
 * @param name the stored name
 * @param revision of its JSON
 * @param payload the fact, in its stored members
 * @param metadata every member but the salt
 */
public record RawEvent(String name, int revision, DomainEvent payload, SortedMap<String, String> metadata) {

    public RawEvent {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
    }

    static RawEvent of(RecordedEvent event) {
        var metadata = new TreeMap<>(event.metadata());
        metadata.remove(MetadataKey.SALT);
        return new RawEvent(event.type().name(), event.type().revision(), event.payload(), metadata);
    }

    /** The payload as JSON, one member a line. */
    public String payloadJson() {
        return ProductJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(payload);
    }

    /** The payload as JSON on one line. */
    String payloadLine() {
        return ProductJson.mapper().writeValueAsString(payload);
    }

    /** The metadata as JSON on one line. */
    String metadataLine() {
        return ProductJson.mapper().writeValueAsString(metadata);
    }
}
