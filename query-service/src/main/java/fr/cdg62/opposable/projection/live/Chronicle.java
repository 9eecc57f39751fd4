package fr.cdg62.opposable.projection.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each position was known, and which positions each stream holds: sixteen bytes an event, in memory. Learned in order, from
 * position 0. Not for several threads.
 */
final class Chronicle {

    private static final int CAPACITY_MIN = 1024;

    private long[] knownAt = new long[CAPACITY_MIN];
    private int size;
    private final Map<String, List<Integer>> streams = new HashMap<>();

    /** The position to be learned next. */
    long next() {
        return size;
    }

    void learn(String stream, Instant recordedAt) {
        if (size == knownAt.length) {
            knownAt = Arrays.copyOf(knownAt, size * 2);
        }
        var millis = recordedAt.toEpochMilli();
        knownAt[size] = size == 0 ? millis : Math.max(knownAt[size - 1], millis);
        streams.computeIfAbsent(stream, s -> new ArrayList<>(1)).add(size);
        size++;
    }

    Instant knownAt(long position) {
        return Instant.ofEpochMilli(knownAt[Math.toIntExact(position)]);
    }

    /** The positions of a stream's events, in order. */
    List<Integer> positions(String stream) {
        return List.copyOf(streams.getOrDefault(stream, List.of()));
    }

    /** The last position known at the instant; -1 when there is none. */
    long lastKnownAt(Instant instant) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (knownAt(middle).isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1L;
    }
}
