package fr.cdg62.opposable.verifier;

import java.util.Map;

/**
 * An event as the journal sees it ({@code docs/journal.md}, section 3), its payload reduced to a salted hash.
 *
 * @param eventId the event's own id
 * @param name the stored name
 * @param revision from 1
 * @param stream what the event belongs to
 * @param sequence its place in the stream, from 0
 * @param recordedAt UTC with three decimals, as text
 * @param metadata without the salt
 * @param payloadHash 64 lower-case hexadecimal digits
 */
public record Leaf(
        String eventId,
        String name,
        long revision,
        String stream,
        long sequence,
        String recordedAt,
        Map<String, String> metadata,
        String payloadHash) {

    public Leaf {
        metadata = Map.copyOf(metadata);
        require(recordedAt.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z"), "recordedAt");
        require(payloadHash.matches("[0-9a-f]{64}"), "payloadHash");
        require(revision >= 1, "revision");
        require(sequence >= 0 && sequence <= 9_007_199_254_740_991L, "sequence");
        require(!metadata.containsKey("salt"), "metadata with its salt");
    }

    private static void require(boolean sound, String what) {
        if (!sound) {
            throw new IllegalArgumentException("not a leaf of the journal: " + what);
        }
    }
}
