package fr.cdg62.opposable.reading;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.ViewDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as the events of one stream made it, up to one of them: the fold of the live view, over that stream alone. */
public final class AtEvent {

    private AtEvent() {}

    /**
     * The document after the event.
     *
     * @param stream the stream, which is also the document's key
     * @param sequence the rank in the stream of the last event to count, from 0; an event unknown at the instant asked about does not count
     * @throws NothingSuch when no event counts
     */
    public static <V> Seen<V> find(
            EventLog log, Projection<V> projection, String stream, long sequence, Question question) {
        var all = all(log, projection, stream, question).stream()
                .limit(sequence == Long.MAX_VALUE ? sequence : sequence + 1)
                .toList();
        if (all.isEmpty()) {
            throw new NothingSuch();
        }
        return all.getLast();
    }

    /** The document after each event known at the instant asked about, first event first; empty when there is none. */
    public static <V> List<Seen<V>> all(EventLog log, Projection<V> projection, String stream, Question question) {
        @Nullable V view = null;
        var all = new ArrayList<Seen<V>>();
        for (var event : log.readStream(stream)) {
            if (!event.knownAt().isAfter(question.knownAt())) {
                view = projection.apply(view, event);
                var document = new ViewDocument<>(stream, view, event.position(), event.knownAt());
                all.add(new Seen<>(document, new Freshness(event.position(), event.knownAt(), event.position())));
            }
        }
        return all;
    }
}
