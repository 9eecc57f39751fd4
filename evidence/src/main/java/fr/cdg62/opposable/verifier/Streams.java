package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.text.CanonicalWriter;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of streams of all the events read so far, and its root. A root asked for again hashes anew only what changed since: notes may be
 * thousands, and streams a hundred thousand.
 */
final class Streams {

    private final Hashes hashes;
    private final CanonicalWriter out = new CanonicalWriter();
    private final Map<String, StreamEntry> byName = new HashMap<>();
    private final List<StreamEntry> fresh = new ArrayList<>();
    private final List<StreamEntry> touched = new ArrayList<>();
    private List<StreamEntry> sorted = new ArrayList<>();
    private byte[][][] levels = new byte[0][][];

    Streams(Hashes hashes) {
        this.hashes = hashes;
    }

    /** How many streams there are. */
    long count() {
        return byName.size();
    }

    @Nullable
    StreamEntry find(String stream) {
        return byName.get(stream);
    }

    /** A stream met for the first time. */
    StreamEntry begin(String stream, String collectivity) {
        var entry = new StreamEntry(stream, collectivity);
        byName.put(stream, entry);
        fresh.add(entry);
        return entry;
    }

    /** One more event of a stream. */
    void add(StreamEntry entry, byte[] leaf) {
        entry.events++;
        entry.last = leaf;
        entry.leaf = null;
        if (!entry.touched) {
            entry.touched = true;
            touched.add(entry);
        }
    }

    /** The root of the entries as they are now. */
    byte[] root() {
        var dirty = new BitSet();
        merge(dirty);
        for (var entry : touched) {
            dirty.set(entry.rank);
            entry.touched = false;
        }
        touched.clear();
        if (sorted.isEmpty()) {
            return hashes.plain(new byte[0]);
        }
        for (int rank = dirty.nextSetBit(0); rank >= 0; rank = dirty.nextSetBit(rank + 1)) {
            var entry = sorted.get(rank);
            var leaf = entry.leaf == null ? entry.leaf(hashes, out) : entry.leaf;
            entry.leaf = leaf;
            level(0)[rank] = leaf;
        }
        int size = sorted.size();
        int height = 0;
        while (size > 1) {
            dirty = climb(height, size, dirty);
            size = (size + 1) / 2;
            height++;
        }
        return level(height)[0];
    }

    private BitSet climb(int height, int size, BitSet dirty) {
        var above = new BitSet();
        for (int i = dirty.nextSetBit(0); i >= 0; i = dirty.nextSetBit((i | 1) + 1)) {
            int left = i & ~1;
            var lower = level(height);
            level(height + 1)[left / 2] = left + 1 < size ? hashes.node(lower[left], lower[left + 1]) : lower[left];
            above.set(left / 2);
        }
        return above;
    }

    /** Puts the streams met since the last time in their places; from the first of these places on, every rank is another. */
    private void merge(BitSet dirty) {
        if (fresh.isEmpty()) {
            return;
        }
        Collections.sort(fresh);
        var merged = new ArrayList<StreamEntry>(sorted.size() + fresh.size());
        int next = 0;
        for (var entry : sorted) {
            while (next < fresh.size() && fresh.get(next).compareTo(entry) < 0) {
                merged.add(fresh.get(next++));
            }
            merged.add(entry);
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        fresh.clear();
        int firstMoved = merged.size();
        for (int rank = merged.size() - 1; rank >= 0; rank--) {
            firstMoved = merged.get(rank).rank == rank ? firstMoved : rank;
            merged.get(rank).rank = rank;
        }
        sorted = merged;
        dirty.set(firstMoved, merged.size());
    }

    private byte[][] level(int height) {
        if (height >= levels.length) {
            levels = Arrays.copyOf(levels, height + 1);
        }
        int size = (sorted.size() >> height) + 1;
        if (levels[height] == null || levels[height].length < size) {
            levels[height] = levels[height] == null
                    ? new byte[size][]
                    : Arrays.copyOf(levels[height], Math.max(size, 2 * levels[height].length));
        }
        return levels[height];
    }
}
