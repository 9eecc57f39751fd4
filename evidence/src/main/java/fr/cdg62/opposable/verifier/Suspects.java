package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names what changed, once it is known that something did. It convicts nobody: roots do. Eight bytes of each leaf are remembered, which is
 * enough to find an event again elsewhere.
 */
final class Suspects {

    private static final int MOST = 10_000;

    private record Suspect(long index, String stream, long sequence) {}

    private final String file;
    private final Findings findings;
    private final List<Suspect> keptAnother = new ArrayList<>();
    private long[] beginnings = new long[1024];
    private int count;

    Suspects(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void leaf(byte[] leaf) {
        if (count == beginnings.length) {
            beginnings = Arrays.copyOf(beginnings, 2 * count);
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

    /** Compares with the leaves that were sealed, one after the other in 32 bytes each, their root having been found that of a note. */
    void compare(byte[] sealedLeaves) {
        int sealedCount = sealedLeaves.length / 32;
        var where = new HashMap<Long, Integer>();
        for (int i = 0; i < sealedCount; i++) {
            where.put(beginning(sealedLeaves, 32 * i), i);
        }
        Map<Long, Integer> here = new HashMap<>();
        for (int i = 0; i < count; i++) {
            here.put(beginnings[i], i);
        }
        for (int i = 0; i < Math.max(count, sealedCount); i++) {
            boolean differs = i < count && i < sealedCount && beginnings[i] != beginning(sealedLeaves, 32 * i);
            boolean gone = i < sealedCount && !here.containsKey(beginning(sealedLeaves, 32 * i));
            boolean unknown = differs && !where.containsKey(beginnings[i]);
            if (gone && unknown) {
                findings.add(Code.PAYLOAD_CHANGED, Place.index(file, i), "event.replaced", i);
            } else if (gone) {
                findings.add(Code.EVENT_MISSING, Place.index(file, i), "event.gone", i);
            } else if (unknown) {
                findings.add(Code.EVENT_ADDED, Place.index(file, i), "event.added", i);
            } else if (differs) {
                findings.add(
                        Code.EVENT_MOVED,
                        Place.index(file, i),
                        "event.moved",
                        i,
                        where.getOrDefault(beginnings[i], -1));
            }
        }
    }
}
