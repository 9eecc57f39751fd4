package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.EventLog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Reads the log in large slices, so that a document touched often is written seldom. */
final class Windows {

    static final int EVENTS = 50_000;

    private final EventLog log;

    Windows(EventLog log) {
        this.log = log;
    }

    /** Hands over the events of the positions asked, in order, until the reader answers that it has enough; whether it never did. */
    boolean read(long from, long through, Predicate<List<RecordedEvent>> wantsMore) {
        try (var events = log.read(from)) {
            var window = new ArrayList<RecordedEvent>();
            var all = events.iterator();
            for (long left = through - from + 1; left > 0 && all.hasNext(); left--) {
                window.add(all.next());
                if (window.size() == EVENTS) {
                    if (!wantsMore.test(window)) {
                        return false;
                    }
                    window = new ArrayList<>();
                }
            }
            return window.isEmpty() || wantsMore.test(window);
        }
    }
}
