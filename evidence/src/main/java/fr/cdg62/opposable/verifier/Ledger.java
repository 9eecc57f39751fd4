package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.tree.Frontier;
import fr.cdg62.opposable.verifier.tree.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All the events of a journal in their order: recomputes every root and streams root on the way, and sees each gap. One thread. */
final class Ledger implements Consumer<EventBatch> {

    private final String file;
    private final List<SealPoint> points;
    private final Findings findings;
    private final Hashes hashes = new Hashes();
    private final Frontier leaves = new Frontier(hashes);
    private final Streams streams = new Streams(hashes);
    private final List<Sealed> sealed = new ArrayList<>();
    private final List<KeyEvent> keys = new ArrayList<>();
    private final Suspects suspects;
    private @Nullable Frontier kept;
    private final @Nullable Head head;
    private boolean holdsHead;
    private long expected;
    private int nextPoint;

    Ledger(String file, List<SealPoint> points, Findings findings) {
        this(file, points, null, findings);
    }

    /** Also watches for the event that was last acknowledged. */
    Ledger(String file, List<SealPoint> points, @Nullable Head head, Findings findings) {
        this.head = head;
        this.file = file;
        this.points = points.stream()
                .sorted(Comparator.comparingLong(point -> point.note().size()))
                .toList();
        this.findings = findings;
        suspects = new Suspects(file, findings);
    }

    @Override
    public void accept(EventBatch batch) {
        batch.findings().forEach(findings::add);
        keys.addAll(batch.keys());
        for (int i = 0; i < batch.size(); i++) {
            place(batch, i);
            follow(batch, i);
            add(batch, i);
            while (nextPoint < points.size() && points.get(nextPoint).note().size() == leaves.size()) {
                compare(points.get(nextPoint++));
            }
        }
    }

    private void place(EventBatch batch, int i) {
        long index = batch.index(i);
        if (index != expected) {
            if (index > expected) {
                findings.add(Code.EVENT_MISSING, Place.index(file, expected), "index.missing", expected, index - 1);
            } else {
                var place = Place.event(file, index, batch.stream(i), batch.sequence(i));
                findings.add(Code.EVENT_MOVED, place, "index.moved", index);
            }
        }
        expected = Math.max(expected, index + 1);
    }

    private void follow(EventBatch batch, int i) {
        var stream = batch.stream(i);
        long sequence = batch.sequence(i);
        var entry = streams.find(stream);
        long next = entry == null ? 0 : entry.next;
        if (sequence != next) {
            if (sequence > next) {
                var place = Place.stream(file, stream, next);
                findings.add(Code.EVENT_MISSING, place, "sequence.missing", stream, next, sequence - 1);
            } else {
                var place = Place.event(file, batch.index(i), stream, sequence);
                findings.add(Code.EVENT_ADDED, place, "sequence.twice", stream, sequence);
            }
        }
        if (entry == null) {
            var collectivity = batch.collectivity(i);
            entry = streams.begin(stream, collectivity == null ? "" : collectivity);
        }
        entry.next = Math.max(next, sequence + 1);
        streams.add(entry, batch.leaf(i));
    }

    private void add(EventBatch batch, int i) {
        var stored = batch.stored(i);
        if (head != null && head.position() == batch.index(i)) {
            holdsHead = Arrays.equals(head.leaf(), batch.leaf(i));
        }
        if (stored != null) {
            suspects.keptAnother(batch.index(i), batch.stream(i), batch.sequence(i));
            if (kept == null) {
                kept = leaves.copy();
            }
        }
        if (kept != null) {
            kept.add(stored == null ? batch.leaf(i) : stored);
        }
        suspects.leaf(batch.index(i), batch.leaf(i));
        leaves.add(batch.leaf(i));
    }

    private void compare(SealPoint point) {
        var note = point.note();
        boolean given = Arrays.equals(leaves.root(), note.root());
        boolean keptGives = kept == null ? given : Arrays.equals(kept.root(), note.root());
        sealed.add(new Sealed(point, given, keptGives));
        boolean streamsSame = note.streams() == streams.count() && Arrays.equals(streams.root(), note.streamsRoot());
        var place = Place.note(point.file(), note.number());
        if (point.witness()) {
            if (!given || !streamsSame) {
                findings.add(Code.WITNESS_DIFFERS, place, "witness.root", note.number(), note.size());
            }
            return;
        }
        if (!given) {
            findings.add(Code.ROOT_DIFFERS, place, "root.differs", note.size(), note.number());
        }
        if (!streamsSame) {
            findings.add(Code.STREAMS_DIFFER, place, "streams.differ", note.size(), note.number());
            if (note.streams() > streams.count()) {
                findings.add(
                        Code.STREAM_MISSING, place, "stream.fewer", note.number(), note.streams(), streams.count());
            }
        }
    }

    /** Whether the event last acknowledged is there, in its place. */
    boolean holdsHead() {
        return holdsHead;
    }

    /** How many events were read. */
    long size() {
        return leaves.size();
    }

    /** The index after the greatest that was read. */
    long next() {
        return expected;
    }

    /** How many streams they are of. */
    long streams() {
        return streams.count();
    }

    List<KeyEvent> keys() {
        return keys;
    }

    /** The notes compared, by ascending size; those that speak of more events than there are were not. */
    List<Sealed> sealed() {
        return sealed;
    }

    /** What to say of the events that do not give the leaf kept beside them, or the leaf that was sealed. */
    Suspects suspects() {
        return suspects;
    }
}
