package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.Hash;
import fr.cdg62.opposable.kernel.event.EventType;
import fr.cdg62.opposable.kernel.event.JournalLeaf;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import java.time.Instant;
import java.util.Map;

/**
 * An event as its store holds it.
 *
 * @param position its place in the store, from 0
 * @param id the event's own id
 * @param type the stored name and revision
 * @param stream what it belongs to
 * @param sequence its place in the stream, from 0
 * @param aggregate how the store sorts the stream; no part of the leaf
 * @param recordedAt UTC, to the millisecond
 * @param metadata with the salt
 * @param payload the bytes as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied nowhere: a million of them pass by
public record StoredFact(
        long position,
        String id,
        EventType type,
        String stream,
        long sequence,
        String aggregate,
        Instant recordedAt,
        Map<String, String> metadata,
        byte[] payload) {

    /** The leaf, computed from everything else ({@code docs/journal.md}, sections 2 to 4). Refuses an event without a salt. */
    public Hash leaf() {
        var salt = metadata.get(MetadataKey.SALT);
        if (salt == null) {
            throw new StoreUnreadable("the event at " + position + " has no salt");
        }
        var payloadHash = JournalLeaf.payloadHash(salt, payload);
        return Hash.ofLeaf(JournalLeaf.canonical(id, type, stream, sequence, recordedAt, metadata, payloadHash));
    }
}
