package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds positions by account and by kind of fact, a few blocks at a time: what it reads grows with the answer, not with the log. */
@Component
public class EventIndex {

    private static final EventsByActorProjection ACTORS = new EventsByActorProjection();
    private static final EventsByFactProjection FACTS = new EventsByFactProjection();
    private static final int BLOCKS_A_READING = 16;

    private final ReadDesk desk;

    /** The index seen from the desk. */
    public EventIndex(ReadDesk desk) {
        this.desk = desk;
    }

    /** The last position that is indexed; -1 when there is none. */
    long integrated() {
        return Math.min(
                desk.some(ACTORS, Set.of()).freshness().position(),
                desk.some(FACTS, Set.of()).freshness().position());
    }

    /** The positions that answer, the last first; read as they are handed over. */
    Stream<Long> latestFirst(Sought sought, long from, long end) {
        var last = MarkedBlock.of(end - 1);
        var first = MarkedBlock.of(from);
        var readings = Stream.iterate(last, block -> block >= first && end > from, block -> block - BLOCKS_A_READING);
        return readings.flatMap(block -> {
            var blocks = LongStream.rangeClosed(Math.max(first, block - BLOCKS_A_READING + 1), block);
            var found = positions(sought, blocks.boxed().toList(), from, end);
            return found.reversed().stream();
        });
    }

    /** The positions that answer, the first first; read as they are handed over. */
    Stream<Long> firstFirst(Sought sought, long from, long end) {
        var last = MarkedBlock.of(end - 1);
        var readings = Stream.iterate(
                MarkedBlock.of(from), block -> block <= last && end > from, block -> block + BLOCKS_A_READING);
        return readings.flatMap(block -> {
            var blocks = LongStream.rangeClosed(block, Math.min(last, block + BLOCKS_A_READING - 1));
            return positions(sought, blocks.boxed().toList(), from, end).stream();
        });
    }

    private List<Long> positions(Sought sought, List<Long> blocks, long from, long end) {
        var marks = marks(sought, blocks);
        return blocks.stream()
                .flatMap(block -> marks.getOrDefault(block, new BitSet()).stream()
                        .mapToObj(bit -> block * MarkedBlock.POSITIONS + bit))
                .filter(position -> position >= from && position < end)
                .toList();
    }

    private Map<Long, BitSet> marks(Sought sought, List<Long> blocks) {
        var actor = sought.actor();
        var facts = sought.facts();
        var found = actor == null
                ? union(FACTS, facts == null ? Set.of() : facts, blocks, factKey(sought))
                : union(
                        ACTORS,
                        Set.of(actor),
                        blocks,
                        (one, block) -> EventsByActorProjection.key(sought.centre(), one, block));
        if (actor != null && facts != null && !found.isEmpty()) {
            var others = union(FACTS, facts, List.copyOf(found.keySet()), factKey(sought));
            found.forEach((block, marks) -> marks.and(others.getOrDefault(block, new BitSet())));
        }
        if (!sought.hidden().isEmpty() && !found.isEmpty()) {
            var hidden = union(FACTS, sought.hidden(), List.copyOf(found.keySet()), factKey(sought));
            found.forEach((block, marks) -> marks.andNot(hidden.getOrDefault(block, new BitSet())));
        }
        return found;
    }

    private static KeyOf<Fact> factKey(Sought sought) {
        return (fact, block) -> EventsByFactProjection.key(sought.centre(), fact, block);
    }

    private <T> Map<Long, BitSet> union(
            Projection<MarkedBlock> projection, Set<T> terms, List<Long> blocks, KeyOf<T> keyOf) {
        Function<T, Stream<String>> keys = term -> blocks.stream().map(block -> keyOf.key(term, block));
        var asked = terms.stream().flatMap(keys).collect(Collectors.toSet());
        var union = new HashMap<Long, BitSet>();
        desk.some(projection, asked).documents().stream()
                .map(ViewDocument::view)
                .forEach(found -> union.computeIfAbsent(found.block(), block -> new BitSet())
                        .or(found.marks()));
        return union;
    }

    private interface KeyOf<T> {
        String key(T term, long block);
    }
}
