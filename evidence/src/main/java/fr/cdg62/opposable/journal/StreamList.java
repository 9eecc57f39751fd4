package fr.cdg62.opposable.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The list of streams of {@code docs/journal.md}, section 6, followed event by event in the order of the journal. Memory grows with
 * the streams, not with the events. Not safe for several threads.
 */
public final class StreamList {

    private final Map<String, StreamEntry> byStream = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final TreeMap<StreamEntry, Hash> byRank = new TreeMap<>(StreamEntry.BY_RANK);

    /**
     * Takes the next event in.
     *
     * @param collectivity the metadata {@code collectivity} of the event, or nothing; heard for sequence 0 only
     * @throws SequenceBroken when the event is not the one that follows in its stream
     */
    public void add(String stream, long sequence, String collectivity, Hash leaf) {
        var before = byStream.get(stream);
        long expected = before == null ? 0 : before.events();
        if (sequence != expected) {
            throw new SequenceBroken(stream, expected, sequence);
        }
        var entry = new StreamEntry(before == null ? collectivity : before.collectivity(), stream, sequence + 1, leaf);
        byStream.put(stream, entry);
        changed.add(stream);
    }

    /** Only what is asked for is sorted and hashed: between two notes a stream may grow a thousand times. */
    private Map<StreamEntry, Hash> ranked() {
        for (var stream : changed) {
            var entry = Objects.requireNonNull(byStream.get(stream));
            byRank.remove(entry);
            byRank.put(entry, entry.hash());
        }
        changed.clear();
        return byRank;
    }

    /** How many streams there are. */
    public int size() {
        return byStream.size();
    }

    /** The streams root. */
    public Hash root() {
        var tree = new MerkleTree();
        ranked().values().forEach(tree::append);
        return tree.root();
    }

    /** The entries in the order of their ranks. */
    public List<StreamEntry> entries() {
        return List.copyOf(ranked().keySet());
    }

    /** The tree of the entries, for their inclusion paths: the leaf of index n is the entry of rank n. */
    public HeldTree tree() {
        return new HeldTree(new ArrayList<>(ranked().values()));
    }

    /** An event of a stream that does not follow the one before. */
    public static final class SequenceBroken extends RuntimeException {

        private static final long serialVersionUID = 1;

        SequenceBroken(String stream, long expected, long found) {
            super("in the stream " + stream + ", sequence " + expected + " was expected and " + found + " found");
        }
    }
}
