package fr.cdg62.opposable.deadline;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import fr.cdg62.opposable.standing.ConventionState;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers which dates come, the nearest first: those of the conventions, of their projects and of their ledgers. */
@Component
public class DeadlineCalendar {

    private static final ConventionFileProjection FILES = new ConventionFileProjection();
    private static final BoardProjection PROJECTS = new BoardProjection();
    private static final FloorProjection LEDGERS = new FloorProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    /** The calendar seen from the desk. */
    public DeadlineCalendar(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
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
        var bound = conventions.shownTo(viewer, question);
        var body = wanted.collectivity();
        var lines = body == null ? bound.lines() : bound.of(body);
        var reading = new Reading(desk, question, lines, body != null);
        var found = Stream.of(
                        reading.dates(
                                FILES,
                                ConventionId::value,
                                (file, to) -> begun(file.view(), question.on())
                                        ? Deadlines.of(file, question.on())
                                        : Stream.empty()),
                        reading.dates(
                                PROJECTS,
                                id -> ProjectId.of(id).value(),
                                (project, to) -> new ProjectDeadlines(project, to, question.on()).all()),
                        reading.dates(
                                LEDGERS,
                                id -> LedgerId.of(id).value(),
                                (ledger, to) -> new LedgerDeadlines(ledger, to, question.on()).all()))
                .flatMap(dates -> dates)
                .filter(wanted::keeps)
                .toList();
        return new Whole<>(
                AsOf.of(question, reading.oldest(bound.freshness())), ReadDesk.whole(found, Deadline::place));
    }

    private static boolean begun(ConventionFile file, LocalDate on) {
        return file.on(on).state() != ConventionState.NOT_YET;
    }
}
