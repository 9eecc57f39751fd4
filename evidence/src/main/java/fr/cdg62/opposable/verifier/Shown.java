package fr.cdg62.opposable.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Some events of a journal, by ascending index: their leaves wait for their paths, and how much of each stream was shown is counted. One thread. */
final class Shown implements Consumer<EventBatch> {

    /** What was shown of one stream. */
    static final class Part {
        long events;
        long next;
        boolean fromTheFirst = true;
        byte[] last = EventBatch.NO_LEAF;

        @Nullable
        String collectivity;
    }

    private final long sealed;
    private final Findings findings;
    private final Map<String, Part> parts = new HashMap<>();
    private final List<KeyEvent> keys = new ArrayList<>();
    private Place[] places = new Place[256];
    private long before = -1;
    private byte[][] leaves = new byte[256][];
    private int size;

    /** Events of a journal of this size. */
    Shown(long sealed, Findings findings) {
        this.sealed = sealed;
        this.findings = findings;
    }

    @Override
    public void accept(EventBatch batch) {
        batch.findings().forEach(findings::add);
        keys.addAll(batch.keys());
        for (int i = 0; i < batch.size(); i++) {
            var place = Place.event(ExportLine.FILE, batch.index(i), batch.stream(i), batch.sequence(i));
            if (batch.index(i) <= before) {
                findings.add(Code.EVENT_MOVED, place, "index.moved", batch.index(i));
            }
            if (batch.index(i) >= sealed) {
                findings.add(Code.EVENT_ADDED, place, "index.beyond", batch.index(i), sealed);
            }
            before = batch.index(i);
            follow(batch, i, place);
            remember(place, batch.leaf(i));
        }
    }

    private void follow(EventBatch batch, int i, Place place) {
        var part = parts.computeIfAbsent(batch.stream(i), stream -> new Part());
        long sequence = batch.sequence(i);
        if (sequence < part.next) {
            findings.add(Code.EVENT_ADDED, place, "sequence.twice", batch.stream(i), sequence);
        }
        if (sequence == 0) {
            part.collectivity = batch.collectivity(i);
        }
        part.fromTheFirst &= sequence == part.events;
        part.events++;
        part.next = Math.max(part.next, sequence + 1);
        part.last = batch.leaf(i);
    }

    private void remember(Place place, byte[] leaf) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            leaves = Arrays.copyOf(leaves, 2 * size);
        }
        places[size] = place;
        leaves[size++] = leaf;
    }

    int size() {
        return size;
    }

    Place place(int i) {
        return places[i];
    }

    byte[] leaf(int i) {
        return leaves[i];
    }

    /** What was shown of a stream, or null. */
    @Nullable
    Part part(String stream) {
        return parts.get(stream);
    }

    long streams() {
        return parts.size();
    }

    List<KeyEvent> keys() {
        return keys;
    }
}
