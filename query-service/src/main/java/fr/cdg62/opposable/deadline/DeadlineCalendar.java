package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.SeenList;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import fr.cdg62.opposable.standing.ConventionState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Answers which dates come, the nearest first. */
@Component
public class DeadlineCalendar {

    private static final ConventionFileProjection PROJECTION = new ConventionFileProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

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
        var body = wanted.collectivity();
        var all = body == null ? desk.list(PROJECTION, question) : filesOf(body, question);
        var found = all.documents().stream()
                .filter(document -> shown(document.view(), question.on(), viewer))
                .flatMap(Deadlines::of)
                .filter(wanted::keeps)
                .toList();
        return new Whole<>(AsOf.of(question, all.freshness()), ReadDesk.whole(found, Deadline::place));
    }

    /** The files of one body's conventions alone: those of the others are long to read. */
    private SeenList<ConventionFile> filesOf(CollectivityId body, Question question) {
        var lines = desk.list(PORTFOLIO, question);
        var files = lines.views().stream()
                .filter(line -> line.holders().include(body))
                .map(line -> desk.find(PROJECTION, line.id().value(), question))
                .toList();
        var oldest = files.stream()
                .map(Seen::freshness)
                .min(Comparator.comparingLong(Freshness::position))
                .orElse(lines.freshness());
        return new SeenList<>(
                files.stream().map(Seen::document).filter(Objects::nonNull).toList(), oldest);
    }

    private static boolean shown(ConventionFile file, LocalDate on, Viewer viewer) {
        var opening = file.opening();
        return opening.centre().equals(viewer.centre())
                && opening.holders().seenBy(viewer)
                && file.on(on).state() != ConventionState.NOT_YET;
    }
}
