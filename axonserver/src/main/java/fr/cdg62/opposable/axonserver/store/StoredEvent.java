package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.serialisation.MetadataText;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * An event as bytes, before or after it has its place in the store.
 *
 * @param stream the aggregate's id
 * @param sequence its place in the stream, from 0, without gaps
 * @param aggregateType Axon's name of the aggregate
 * @param id the event's own id
 * @param type the stored name and revision
 * @param recordedAt UTC, to the millisecond
 * @param metadata canonical JSON of strings, salt included
 * @param payload the JSON bytes as stored
 * @param leaf the journal's leaf, in hexadecimal
 */
@SuppressWarnings(
        "ArrayRecordComponent") // never compared, and copying every payload would double the memory of a replay
public record StoredEvent(
        String stream,
        long sequence,
        String aggregateType,
        String id,
        EventType type,
        Instant recordedAt,
        String metadata,
        byte[] payload,
        String leaf) {

    /** An event as another store held it: its metadata is written again in its canonical form, its leaf computed. */
    public static StoredEvent of(
            String stream,
            long sequence,
            String aggregateType,
            String id,
            EventType type,
            Instant recordedAt,
            Map<String, String> metadata,
            byte[] payload) {
        return new StoredEvent(
                stream,
                sequence,
                aggregateType,
                id,
                type,
                recordedAt,
                MetadataText.of(metadata),
                payload,
                leafOf(stream, sequence, id, type, recordedAt, metadata, payload));
    }

    /** The metadata as a map. */
    public Map<String, String> metadataMap() {
        return MetadataText.read(metadata.getBytes(StandardCharsets.UTF_8));
    }

    /** The leaf computed again from everything else. */
    public String derivedLeaf() {
        return leafOf(stream, sequence, id, type, recordedAt, metadataMap(), payload);
    }

    static String leafOf(
            String stream,
            long sequence,
            String id,
            EventType type,
            Instant recordedAt,
            Map<String, String> metadata,
            byte[] payload) {
        var salt = metadata.get(MetadataKey.SALT);
        if (salt == null) {
            throw new IllegalArgumentException("event " + id + " has no salt: its envelope was not sealed");
        }
        var payloadHash = JournalLeaf.payloadHash(salt, payload);
        return JournalLeaf.hash(JournalLeaf.canonical(id, type, stream, sequence, recordedAt, metadata, payloadHash));
    }
}
