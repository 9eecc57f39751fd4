package fr.cdg62.opposable.audit;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.stereotype.Component;

/** Reads one stream from the log itself, not from a view. A legal date asked for leaves out the facts that were not true yet that day. */
@Component
public class Streams {

    private final ReadDesk desk;
    private final EventLog log;

    /** The log seen from the desk. */
    public Streams(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
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

    private long head(Question question) {
        return question.past() ? log.positionKnownAt(question.knownAt()) : log.head();
    }

    private AsOf asOf(Question question, long head) {
        return AsOf.of(question, new Freshness(head, log.knownAt(head).orElse(null), head));
    }
}
