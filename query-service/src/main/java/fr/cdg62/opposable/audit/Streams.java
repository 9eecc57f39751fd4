package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the log itself, not a view: what was recorded, by stream or backwards from the last event. A legal date asked for leaves
 * out the facts that were not true yet that day.
 */
@Component
public class Streams {

    private static final int ITEMS_MAX = 50;
    private static final int EVENTS_A_WINDOW = 500;
    private static final int EVENTS_LOOKED_AT_MAX = 20_000;

    private final ReadDesk desk;
    private final EventLog log;
    private final StreamKinds kinds;

    /** The log seen from the desk. */
    public Streams(ReadDesk desk, EventLog log, StreamKinds kinds) {
        this.desk = desk;
        this.log = log;
        this.kinds = kinds;
    }

    /**
     * The history of one stream.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public StreamSeen stream(String id, AsAsked at) {
        var viewer = desk.viewerAsking("audit");
        var question = desk.question(at);
        var head = head(question);
        var all = log.readStream(id).stream()
                .filter(event -> event.position() <= head && Wanted.shown(event, viewer))
                .toList();
        if (all.isEmpty()) {
            throw new NothingSuch();
        }
        return new StreamSeen(
                asOf(question, head),
                id,
                StreamKinds.of(all.getFirst()),
                all.size(),
                all.stream()
                        .filter(event -> Wanted.happened(event, question))
                        .map(AuditedEvent::of)
                        .toList());
    }

    /** Whether the viewer of this question would be shown that stream. */
    boolean exists(String id, AsAsked at) {
        try {
            return !stream(id, at).events().isEmpty();
        } catch (NothingSuch unknown) {
            return false;
        }
    }

    /** The last events recorded, the last first. */
    public EventsFound recent(EventsAsked asked, AsAsked at) {
        var wanted = Wanted.of(asked, kinds, desk.viewerAsking("audit"), desk.question(at));
        var head = head(wanted.question());
        return backwards(asOf(wanted.question(), head), wanted.end(head), wanted::keeps);
    }

    /** All the events asked for, the first recorded first; read as they are handed over. */
    public Rows<AuditedEvent> all(EventsAsked asked, AsAsked at) {
        var wanted = Wanted.of(asked, kinds, desk.viewerAsking("audit"), desk.question(at));
        var head = head(wanted.question());
        return new Rows<>(
                asOf(wanted.question(), head),
                log.read(0)
                        .takeWhile(event -> event.position() < wanted.end(head))
                        .filter(wanted::keeps)
                        .map(AuditedEvent::of));
    }

    private EventsFound backwards(AsOf asOf, long before, Predicate<RecordedEvent> wanted) {
        var items = new ArrayList<AuditedEvent>();
        var end = before;
        var oldest = Math.max(0, before - EVENTS_LOOKED_AT_MAX);
        while (end > oldest) {
            var start = Math.max(oldest, end - EVENTS_A_WINDOW);
            for (var event : window(start, end).reversed()) {
                if (wanted.test(event)) {
                    items.add(AuditedEvent.of(event));
                    if (items.size() == ITEMS_MAX) {
                        return new EventsFound(asOf, items, next(event.position()));
                    }
                }
            }
            end = start;
        }
        return new EventsFound(asOf, items, next(oldest));
    }

    private List<RecordedEvent> window(long start, long end) {
        try (var events = log.read(start)) {
            return events.limit(end - start).toList();
        }
    }

    private static @Nullable Long next(long position) {
        return position == 0 ? null : position;
    }

    private long head(Question question) {
        return question.past() ? log.positionKnownAt(question.knownAt()) : log.head();
    }

    private AsOf asOf(Question question, long head) {
        return AsOf.of(question, new Freshness(head, log.knownAt(head).orElse(null), head));
    }
}
