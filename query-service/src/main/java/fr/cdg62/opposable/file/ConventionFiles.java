package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is known of one convention, now, at a past instant or at one of its events. */
@Component
public class ConventionFiles {

    private static final ConventionFileProjection PROJECTION = new ConventionFileProjection();

    private final ReadDesk desk;
    private final EventLog log;

    /** The files seen from the desk; the log serves the readings at an event. */
    public ConventionFiles(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * The convention.
     *
     * @param atEvent the sequence of its last event to count; null for all that is known at the instant asked about
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public ConventionSeen find(String id, AsAsked at, @Nullable String atEvent) {
        var viewer = desk.viewerAsking("convention");
        var question = desk.question(at);
        var key = new ConventionId(id).value();
        var sequence = Parameter.whole("atEvent", atEvent);
        return sequence == null ? known(key, question, viewer) : atEvent(key, question, viewer, sequence);
    }

    private ConventionSeen known(String key, Question question, Viewer viewer) {
        var seen = desk.find(PROJECTION, key, question);
        var file = seen.view().filter(found -> found.opening().seenBy(viewer)).orElseThrow(NothingSuch::new);
        return ConventionSeen.of(file, AsOf.of(question, seen.freshness()));
    }

    private ConventionSeen atEvent(String key, Question question, Viewer viewer, long sequence) {
        @Nullable ConventionFile file = null;
        @Nullable RecordedEvent last = null;
        for (var event : log.readStream(key)) {
            if (event.sequence() <= sequence && !event.knownAt().isAfter(question.knownAt())) {
                file = PROJECTION.apply(file, event);
                last = event;
            }
        }
        if (file == null || last == null || !file.opening().seenBy(viewer)) {
            throw new NothingSuch();
        }
        var freshness = new Freshness(last.position(), last.knownAt(), last.position());
        return ConventionSeen.of(file, AsOf.of(question, freshness));
    }
}
