package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.AtEvent;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Parameter;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.List;
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
        var seen = sequence == null
                ? desk.find(PROJECTION, key, question)
                : AtEvent.find(log, PROJECTION, key, sequence, question);
        var file = seen.view().filter(found -> found.opening().seenBy(viewer)).orElseThrow(NothingSuch::new);
        return ConventionSeen.of(file, AsOf.of(question, seen.freshness()));
    }

    /**
     * The convention as each of its events left it, first event first, all read on the one legal date asked about.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public List<ConventionSeen> steps(String id, AsAsked at) {
        var viewer = desk.viewerAsking("convention");
        var question = desk.question(at);
        var all = AtEvent.all(log, PROJECTION, new ConventionId(id).value(), question).stream()
                .flatMap(seen -> seen.view().stream().map(file -> seen(file, question, seen)))
                .toList();
        if (all.isEmpty() || !all.getLast().file().opening().seenBy(viewer)) {
            throw new NothingSuch();
        }
        return all;
    }

    private static ConventionSeen seen(ConventionFile file, Question question, Seen<ConventionFile> seen) {
        return ConventionSeen.of(file, AsOf.of(question, seen.freshness()));
    }
}
