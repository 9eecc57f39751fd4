package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.ArrayList;
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

/** Finds positions by account, by kind of fact and by person consulted, a few blocks at a time: what it reads grows with the answer, not with the log. */
@Component
public class EventIndex {

    private static final EventsByActorProjection ACTORS = new EventsByActorProjection();
    private static final EventsByFactProjection FACTS = new EventsByFactProjection();
    private static final EventsByPersonProjection PERSONS = new EventsByPersonProjection();
    private static final int BLOCKS_A_READING = 16;

    private final ReadDesk desk;

    /** The index seen from the desk. */
    public EventIndex(ReadDesk desk) {
        this.desk = desk;
    }

    /** The last position that is indexed; -1 when there is none. */
    long integrated() {
        return Stream.of(ACTORS, FACTS, PERSONS)
                .mapToLong(projection ->
                        desk.some(projection, Set.of()).freshness().position())
                .min()
                .orElseThrow();
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
        var person = sought.person();
        var actor = sought.actor();
        var facts = sought.facts();
        var centre = sought.centre();
        var asked = new ArrayList<Function<List<Long>, Map<Long, BitSet>>>();
        if (person != null) {
            asked.add(some -> union(
                    PERSONS, Set.of(person), some, (one, block) -> EventsByPersonProjection.key(centre, one, block)));
        }
        if (actor != null) {
            asked.add(some -> union(
                    ACTORS, Set.of(actor), some, (one, block) -> EventsByActorProjection.key(centre, one, block)));
        }
        if (facts != null) {
            asked.add(some -> union(FACTS, facts, some, factKey(sought)));
        }
        var found = asked.getFirst().apply(blocks);
        for (var other : asked.subList(1, asked.size())) {
            var others = found.isEmpty() ? found : other.apply(List.copyOf(found.keySet()));
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
