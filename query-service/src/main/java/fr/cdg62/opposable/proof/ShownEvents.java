package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Checkpoint;
import fr.cdg62.opposable.sealing.StoredFact;
import fr.cdg62.opposable.sealing.StoredFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which events an export shows, and which streams it claims to show whole. What is not everything is held in memory while it is
 * written: the streams of one collectivity, a few thousand events.
 */
final class ShownEvents {

    private static final int EVENTS_A_PAGE = 500;

    private final SealedStreams streams;
    private final boolean whole;
    private final SortedSet<String> claimed;
    private final SortedSet<Integer> ranks = new TreeSet<>();
    private final SortedSet<String> named;
    private final long count;
    private long passed;

    private ShownEvents(SealedStreams streams, boolean whole, Collection<String> claimed, Collection<Integer> ranks) {
        this.streams = streams;
        this.whole = whole;
        this.claimed = new TreeSet<>(claimed);
        this.ranks.addAll(ranks);
        this.named = new TreeSet<>(claimed);
        var keys = streamOfKeys(streams.checkpoint());
        if (streams.has(keys)) {
            named.add(keys);
        }
        named.forEach(stream -> this.ranks.add(streams.rank(stream)));
        this.count = whole
                ? streams.checkpoint().size()
                : named.stream()
                        .mapToLong(stream -> streams.entry(streams.rank(stream)).events())
                        .sum();
    }

    /** The events of that scope. Refuses a convention that is not there. */
    static ShownEvents of(ProofScope scope, SealedStreams streams) {
        return switch (scope) {
            case ProofScope.Everything everything -> new ShownEvents(streams, true, List.of(), List.of());
            case ProofScope.OfConvention of ->
                new ShownEvents(streams, false, streams.ofConvention(of.convention()), List.of());
            case ProofScope.OfCollectivity of -> ofCollectivity(of.collectivity(), streams);
        };
    }

    private static ShownEvents ofCollectivity(String collectivity, SealedStreams streams) {
        var ranks = streams.ofCollectivity(collectivity);
        var names = new ArrayList<String>();
        for (int rank = ranks.from(); rank < ranks.to(); rank++) {
            names.add(streams.entry(rank).stream());
        }
        return new ShownEvents(streams, false, names, ranks.withNeighbours(streams.size()));
    }

    /** The centre stands in the origin, {@code opposable/<centre>/<identifier>}. */
    private static String streamOfKeys(Checkpoint checkpoint) {
        return "journal-" + checkpoint.origin().split("/", -1)[1];
    }

    boolean whole() {
        return whole;
    }

    /** How many there are. */
    long count() {
        return count;
    }

    /** How many were given so far. */
    long passed() {
        return passed;
    }

    SealedStreams streams() {
        return streams;
    }

    /** The streams shown whole because they were asked for. */
    SortedSet<String> claimed() {
        return claimed;
    }

    /** The ranks of the entries that go with them. */
    SortedSet<Integer> ranks() {
        return ranks;
    }

    /** Receives an event. */
    @FunctionalInterface
    interface Receiver {
        /** One event. */
        void take(StoredFact fact) throws IOException;
    }

    /** Gives each, in the order of the journal. */
    void each(StoredFacts facts, Receiver receiver) throws IOException {
        if (whole) {
            for (long from = 0; from < count; ) {
                var page = facts.read(from, (int) Math.min(EVENTS_A_PAGE, count - from));
                if (page.isEmpty()) {
                    throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, "position " + from);
                }
                give(page, receiver);
                from += page.size();
            }
        } else {
            give(part(facts), receiver);
        }
    }

    private void give(List<StoredFact> page, Receiver receiver) throws IOException {
        for (var fact : page) {
            passed++;
            receiver.take(fact);
        }
    }

    private List<StoredFact> part(StoredFacts facts) {
        var all = new ArrayList<StoredFact>();
        for (var stream : named) {
            long sealed = streams.entry(streams.rank(stream)).events();
            var stored = facts.stream(stream);
            if (stored.size() < sealed) {
                throw new ProofRefused(ProofRefusal.STORE_CONTRADICTS, stream);
            }
            all.addAll(stored.subList(0, Math.toIntExact(sealed)));
        }
        all.sort(Comparator.comparingLong(StoredFact::position));
        return all;
    }
}
