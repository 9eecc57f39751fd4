package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Searches the log by stream, kind, account, article and period. An account, a kind or an article is looked up in the index; a period is
 * two positions, since knowledge never goes backwards; what is not indexed is judged on the events themselves, the last 20,000 at most.
 */
@Component
public class EventSearch {

    private static final int ITEMS_MAX = 50;
    private static final int EVENTS_A_WINDOW = 200;
    private static final int EVENTS_LOOKED_AT_MAX = 20_000;
    private static final int COUNTED_MAX = 10_000;

    private final ReadDesk desk;
    private final EventLog log;
    private final EventIndex index;
    private final StreamKinds kinds;
    private final FactKinds facts;

    /** Searches of the log, seen from the desk. */
    public EventSearch(ReadDesk desk, EventLog log, EventIndex index, StreamKinds kinds, FactKinds facts) {
        this.desk = desk;
        this.log = log;
        this.index = index;
        this.kinds = kinds;
        this.facts = facts;
    }

    /** The last events recorded, the last first. */
    public EventsFound recent(EventsAsked asked, AsAsked at) {
        return recent("audit", asked, at);
    }

    /** The same, for those who may ask that question. */
    public EventsFound recent(String question, EventsAsked asked, AsAsked at) {
        var wanted = wanted(question, asked, at);
        var head = head(wanted.question());
        var from = from(wanted);
        var end = end(wanted, head);
        var before = wanted.before() == null ? end : Math.min(end, wanted.before());
        return page(wanted, asOf(wanted.question(), head), from, before, counted(wanted, from, end));
    }

    private EventsFound page(Wanted wanted, AsOf asOf, long from, long before, @Nullable Counted counted) {
        var items = new ArrayList<AuditedEvent>();
        var candidates = latestFirst(wanted, from, before).iterator();
        for (int lookedAt = 0; candidates.hasNext() && lookedAt < EVENTS_LOOKED_AT_MAX; lookedAt += EVENTS_A_WINDOW) {
            var window = next(candidates, lookedAt == 0 ? ITEMS_MAX : EVENTS_A_WINDOW);
            for (var event : log.readAt(window).reversed()) {
                if (wanted.keeps(event)) {
                    items.add(AuditedEvent.of(event));
                    if (items.size() == ITEMS_MAX) {
                        var older = candidates.hasNext() || event.position() > window.first();
                        return new EventsFound(asOf, items, older ? event.position() : null, counted);
                    }
                }
            }
            before = window.first();
        }
        return new EventsFound(asOf, items, candidates.hasNext() ? before : null, counted);
    }

    private static SortedSet<Long> next(Iterator<Long> positions, int count) {
        var window = new TreeSet<Long>();
        while (window.size() < count && positions.hasNext()) {
            window.add(positions.next());
        }
        return window;
    }

    /** All the events asked for, the first recorded first; read as they are handed over. */
    public Rows<AuditedEvent> all(EventsAsked asked, AsAsked at) {
        return all("audit", asked, at);
    }

    /** The same, for those who may ask that question. */
    public Rows<AuditedEvent> all(String question, EventsAsked asked, AsAsked at) {
        var wanted = wanted(question, asked, at);
        var head = head(wanted.question());
        var end = wanted.before() == null ? end(wanted, head) : Math.min(end(wanted, head), wanted.before());
        var events = read(wanted, from(wanted), end).filter(wanted::keeps).map(AuditedEvent::of);
        return new Rows<>(asOf(wanted.question(), head), events);
    }

    private Stream<RecordedEvent> read(Wanted wanted, long from, long end) {
        if (!wanted.sought().narrows()) {
            return log.read(from).takeWhile(event -> event.position() < end);
        }
        var indexed = Math.min(end, index.integrated() + 1);
        var positions = index.firstFirst(wanted.sought(), from, indexed).iterator();
        var found = Stream.generate(() -> next(positions, EVENTS_A_WINDOW))
                .takeWhile(window -> !window.isEmpty())
                .map(log::readAt)
                .flatMap(Collection::stream);
        var rest = Math.max(from, indexed);
        return Stream.concat(found, log.read(rest).takeWhile(event -> event.position() < end));
    }

    /** The positions that may answer, the last first: all of those that the index has not integrated yet, then what it marks. */
    private Stream<Long> latestFirst(Wanted wanted, long from, long end) {
        var indexed = wanted.sought().narrows() ? Math.min(end, index.integrated() + 1) : from;
        var rest =
                LongStream.iterate(end - 1, position -> position >= Math.max(from, indexed), position -> position - 1);
        return Stream.concat(
                rest.boxed(),
                wanted.sought().narrows() ? index.latestFirst(wanted.sought(), from, indexed) : Stream.empty());
    }

    /** How many answer, when the index alone can tell. */
    private @Nullable Counted counted(Wanted wanted, long from, long end) {
        if (!wanted.sought().narrows() || wanted.looksInside() || index.integrated() + 1 < end) {
            return null;
        }
        var counted = index.latestFirst(wanted.sought(), from, end)
                .limit(COUNTED_MAX + 1L)
                .count();
        return new Counted(Math.min(counted, COUNTED_MAX), counted > COUNTED_MAX);
    }

    private Wanted wanted(String question, EventsAsked asked, AsAsked at) {
        return Wanted.of(asked, kinds, facts, desk.viewerAsking(question), desk.question(at));
    }

    private long from(Wanted wanted) {
        return wanted.knownFrom() == null
                ? 0
                : log.positionKnownAt(wanted.knownFrom().minusNanos(1)) + 1;
    }

    private long end(Wanted wanted, long head) {
        return wanted.knownBefore() == null
                ? head + 1
                : Math.min(head, log.positionKnownAt(wanted.knownBefore().minusNanos(1))) + 1;
    }

    private long head(Question question) {
        return question.past() ? log.positionKnownAt(question.knownAt()) : log.head();
    }

    private AsOf asOf(Question question, long head) {
        return AsOf.of(question, new Freshness(head, log.knownAt(head).orElse(null), head));
    }
}
