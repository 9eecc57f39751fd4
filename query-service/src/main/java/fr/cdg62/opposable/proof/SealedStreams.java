package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.journal.HeldTree;
import fr.cdg62.opposable.journal.StreamEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The list of streams under one note, as {@code docs/journal.md}, section 6, ranks them. */
final class SealedStreams {

    private final Checkpoint checkpoint;
    private final List<StreamEntry> entries;
    private final HeldTree tree;
    private final Map<String, String> conventions;
    private final Map<String, Integer> ranks = new HashMap<>();

    /**
     * The streams under that checkpoint.
     *
     * @param entries by rank
     * @param conventions of a stream whose first event names one
     */
    SealedStreams(Checkpoint checkpoint, List<StreamEntry> entries, HeldTree tree, Map<String, String> conventions) {
        this.checkpoint = checkpoint;
        this.entries = entries;
        this.tree = tree;
        this.conventions = conventions;
        for (int rank = 0; rank < entries.size(); rank++) {
            ranks.put(entries.get(rank).stream(), rank);
        }
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    HeldTree tree() {
        return tree;
    }

    StreamEntry entry(int rank) {
        return entries.get(rank);
    }

    int size() {
        return entries.size();
    }

    boolean has(String stream) {
        return ranks.containsKey(stream);
    }

    int rank(String stream) {
        return ranks.getOrDefault(stream, -1);
    }

    /** The streams of a convention and that of its collectivity, in the order of their names. Refuses a convention without a stream. */
    SortedSet<String> ofConvention(String convention) {
        if (!has(convention)) {
            throw new ProofRefused(ProofRefusal.NOTHING_SUCH, convention);
        }
        var streams = new TreeSet<String>(List.of(convention));
        conventions.forEach((stream, named) -> {
            if (named.equals(convention)) {
                streams.add(stream);
            }
        });
        var collectivity = entries.get(rank(convention)).collectivity();
        if (has(collectivity)) {
            streams.add(collectivity);
        }
        return streams;
    }

    /** The ranks of a collectivity's streams, from the first on, before the other; where they would stand when it has none. */
    Ranks ofCollectivity(String collectivity) {
        int from = 0;
        while (from < entries.size() && compare(entries.get(from).collectivity(), collectivity) < 0) {
            from++;
        }
        int to = from;
        while (to < entries.size() && entries.get(to).collectivity().equals(collectivity)) {
            to++;
        }
        return new Ranks(from, to);
    }

    private static int compare(String one, String other) {
        return one.compareTo(other); // ids are ASCII: bytes and characters compare alike
    }

    /** Ranks that follow one another. */
    record Ranks(int from, int to) {
        /** Each of them, and the one just before and just after where there are any. */
        List<Integer> withNeighbours(int size) {
            var all = new ArrayList<Integer>();
            for (int rank = Math.max(0, from - 1); rank < Math.min(size, to + 1); rank++) {
                all.add(rank);
            }
            return all;
        }
    }
}
