package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * How many events a stream has among the first ones of the journal ({@code docs/journal.md}, section 6).
 *
 * @param collectivity that of the event of sequence 0, or nothing
 * @param stream its name
 * @param events how many, at least one: those of sequence 0 to {@code events} − 1
 * @param last the leaf of the last of them
 */
public record StreamEntry(String collectivity, String stream, long events, Hash last) {

    /** By collectivity, then by stream, as their UTF-8 bytes compare. */
    public static final Comparator<StreamEntry> BY_RANK = Comparator.comparing(
                    StreamEntry::collectivity, StreamEntry::compareUtf8)
            .thenComparing(StreamEntry::stream, StreamEntry::compareUtf8);

    public StreamEntry {
        if (events < 1) {
            throw new IllegalArgumentException("a stream without an event has no entry: " + stream);
        }
    }

    /** The canonical text of the entry. */
    public String text() {
        return "{\"collectivity\":" + JsonText.quoted(collectivity) + ",\"events\":" + events + ",\"last\":\""
                + last.hex() + "\",\"stream\":" + JsonText.quoted(stream) + "}";
    }

    /** What it contributes to the streams root. */
    public Hash hash() {
        return Hash.ofLeaf(text());
    }

    private static int compareUtf8(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
