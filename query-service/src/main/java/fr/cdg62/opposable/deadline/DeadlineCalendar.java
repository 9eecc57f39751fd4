package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import fr.cdg62.opposable.standing.ConventionState;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Answers which dates come, the nearest first. */
@Component
public class DeadlineCalendar {

    private static final ConventionFileProjection PROJECTION = new ConventionFileProjection();

    private final ReadDesk desk;

    /** The calendar seen from the desk. */
    public DeadlineCalendar(ReadDesk desk) {
        this.desk = desk;
    }

    /** The slice of the dates asked for. */
    public DeadlinesFound find(DeadlinesAsked asked, AsAsked at, SliceAsked slice) {
        var whole = whole(asked, at);
        var page = ReadDesk.slice(whole.items(), Deadline::place, slice);
        var next = page.next();
        return new DeadlinesFound(whole.asOf(), page.items(), next == null ? null : next.token(), page.total());
    }

    /** All the dates asked for. */
    public Whole<Deadline> whole(DeadlinesAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("deadlines");
        var question = desk.question(at);
        var wanted = FindDeadlines.of(asked, question.on());
        var all = desk.list(PROJECTION, question);
        var found = all.documents().stream()
                .filter(document -> shown(document.view(), question.on(), viewer))
                .flatMap(Deadlines::of)
                .filter(wanted::keeps)
                .toList();
        return new Whole<>(AsOf.of(question, all.freshness()), ReadDesk.whole(found, Deadline::place));
    }

    private static boolean shown(ConventionFile file, LocalDate on, Viewer viewer) {
        var opening = file.opening();
        return opening.centre().equals(viewer.centre())
                && opening.holders().seenBy(viewer)
                && file.on(on).state() != ConventionState.NOT_YET;
    }
}
