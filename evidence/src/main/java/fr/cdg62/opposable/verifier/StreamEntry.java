package fr.cdg62.opposable.verifier;

import static fr.cdg62.opposable.verifier.LeafText.ascii;

import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.text.Malformed;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One entry of the list of streams ({@code docs/journal.md}, section 6), growing as events of the stream are read. */
final class StreamEntry implements Comparable<StreamEntry> {

    private static final byte[] COLLECTIVITY = ascii("{\"collectivity\":");
    private static final byte[] EVENTS = ascii(",\"events\":");
    private static final byte[] LAST = ascii(",\"last\":");
    private static final byte[] STREAM = ascii(",\"stream\":");

    final String stream;
    final String collectivity;
    long events;
    long next;
    byte[] last = EventBatch.NO_LEAF;
    int rank = -1;
    boolean touched;
    byte @Nullable [] leaf;

    private final byte[] streamBytes;
    private final byte[] collectivityBytes;

    StreamEntry(String stream, String collectivity) {
        this.stream = stream;
        this.collectivity = collectivity;
        streamBytes = stream.getBytes(StandardCharsets.UTF_8);
        collectivityBytes = collectivity.getBytes(StandardCharsets.UTF_8);
    }

    byte[] leaf(Hashes hashes, CanonicalWriter out) {
        try {
            out.restart().raw(COLLECTIVITY).string(collectivityBytes, 0, collectivityBytes.length);
            out.raw(EVENTS).number(events).raw(LAST).hexadecimal(last);
            out.raw(STREAM).string(streamBytes, 0, streamBytes.length).raw('}');
            return hashes.leaf(out.bytes(), 0, out.length());
        } catch (Malformed e) {
            return EventBatch.NO_LEAF;
        }
    }

    /** Whether it stands before, among or after the entries of a collectivity: negative, zero, positive. */
    int against(String other) {
        return Arrays.compareUnsigned(collectivityBytes, other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(StreamEntry other) {
        int first = Arrays.compareUnsigned(collectivityBytes, other.collectivityBytes);
        return first != 0 ? first : Arrays.compareUnsigned(streamBytes, other.streamBytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StreamEntry entry && compareTo(entry) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * stream.hashCode() + collectivity.hashCode();
    }
}
