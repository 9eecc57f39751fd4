package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names what changed, once it is known that something did. It convicts nobody: roots do. Eight bytes of each leaf are remembered, which is
 * enough to find an event again elsewhere.
 */
final class Suspects {

    private static final int MOST = 10_000;
    private static final long[] NONE = {};

    private record Suspect(long index, String stream, long sequence) {}

    private final String file;
    private final Findings findings;
    private final List<Suspect> keptAnother = new ArrayList<>();
    private final Set<Long> suspected = new HashSet<>();
    private long[] beginnings = new long[1024];
    private long[] indexes = NONE;
    private int count;

    Suspects(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The next event read, by its index; as long as none lacks, an index is its place among them and is not remembered. */
    void leaf(long index, byte[] leaf) {
        if (count == beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * count);
        }
        if (index != count && indexes.length == 0) {
            indexes = new long[beginnings.length];
            Arrays.setAll(indexes, i -> i);
        }
        if (indexes.length > 0) {
            indexes = indexes.length == beginnings.length ? indexes : Arrays.copyOf(indexes, beginnings.length);
            indexes[count] = index;
        }
        beginnings[count++] = beginning(leaf, 0);
    }

    private static long beginning(byte[] bytes, int from) {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | (bytes[from + i] & 0xff);
        }
        return value;
    }

    /** An event gives another leaf than the one kept beside it. */
    void keptAnother(long index, String stream, long sequence) {
        if (keptAnother.size() < MOST) {
            keptAnother.add(new Suspect(index, stream, sequence));
            suspected.add(index);
        }
    }

    /** Says of each event whose kept leaf is another whether the event or the leaf was changed, from the first note that covers it. */
    void judge(List<Sealed> sealed) {
        for (var suspect : keptAnother) {
            var cover = sealed.stream()
                    .filter(s -> s.point().note().size() > suspect.index())
                    .findFirst();
            boolean leafChanged = cover.isPresent() && cover.get().given();
            findings.add(
                    leafChanged ? Code.LEAF_CHANGED : Code.PAYLOAD_CHANGED,
                    Place.event(file, suspect.index(), suspect.stream(), suspect.sequence()),
                    leafChanged ? "leaf.changed" : cover.isEmpty() ? "event.unlike" : "event.changed");
        }
    }

    /** Whether the events given by their kept leaves are those sealed: then {@link #judge} named everything. */
    static boolean named(List<Sealed> sealed) {
        return sealed.stream().allMatch(s -> s.given() || s.kept());
    }

    /**
     * Compares with the leaves that were sealed, one after the other in 32 bytes each, their root having been found that of a note; {@code next} is the
     * index after the greatest that was read.
     */
    void compare(byte[] sealedLeaves, long next) {
        int sealedCount = sealedLeaves.length / 32;
        var where = new HashMap<Long, Integer>();
        for (int i = 0; i < sealedCount; i++) {
            where.put(beginning(sealedLeaves, 32 * i), i);
        }
        var here = new HashSet<Long>();
        for (int i = 0; i < count; i++) {
            here.add(beginnings[i]);
        }
        var filled = new BitSet();
        for (int i = 0; i < count; i++) {
            long index = indexes.length > 0 ? indexes[i] : i;
            boolean among = index >= 0 && index < sealedCount;
            long sealed = among ? beginning(sealedLeaves, 32 * (int) index) : 0;
            if (among && beginnings[i] == sealed) {
                filled.set((int) index);
                continue;
            }
            var from = where.get(beginnings[i]);
            if (from != null) {
                findings.add(Code.EVENT_MOVED, Place.index(file, index), "event.moved", index, from);
            } else if (among) {
                filled.set((int) index);
                unknown(index, here.contains(sealed));
            }
        }
        for (int i = filled.nextClearBit(0); i < Math.min(sealedCount, next); i = filled.nextClearBit(i + 1)) {
            if (!here.contains(beginning(sealedLeaves, 32 * i))) {
                findings.add(Code.EVENT_MISSING, Place.index(file, i), "event.gone", i);
            }
        }
    }

    /** An event that was sealed nowhere, in the place of another that is elsewhere or is gone. */
    private void unknown(long index, boolean elsewhere) {
        if (suspected.contains(index)) {
            return;
        }
        findings.add(
                elsewhere ? Code.EVENT_ADDED : Code.PAYLOAD_CHANGED,
                Place.index(file, index),
                elsewhere ? "event.added" : "event.replaced",
                index);
    }
}
