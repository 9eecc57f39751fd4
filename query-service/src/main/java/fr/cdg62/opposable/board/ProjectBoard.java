package fr.cdg62.opposable.board;

import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers how the projects stand, in the order of the collectivities' names; the portfolio, at the same two times, says whom they bind. */
@Component
public class ProjectBoard {

    private static final BoardProjection PROJECTION = new BoardProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    /** The board seen from the desk. */
    public ProjectBoard(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
    }

    /** The slice of the projects asked for. */
    public ProjectsFound find(ProjectsAsked asked, AsAsked at, SliceAsked slice) {
        var kept = whole(asked, at);
        var page = ReadDesk.slice(kept.items(), ProjectBoard::place, slice);
        var next = page.next();
        return new ProjectsFound(
                kept.asOf(),
                BoardTotals.of(kept.items()),
                page.items(),
                next == null ? null : next.token(),
                page.total());
    }

    /** All the projects asked for. */
    public Whole<ProjectSummary> whole(ProjectsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("projects");
        var wanted = FindProjects.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var bound = conventions.shownTo(viewer, question).lines();
        var attachedAsWanted = conventions.attachedTo(wanted.attachedTo(), question);
        var kept = all.views().stream()
                .flatMap(line -> Optional.ofNullable(bound.get(line.id().convention())).stream()
                        .map(known -> ProjectSummary.of(line, known, question.on())))
                .filter(wanted::keeps)
                .filter(summary -> attachedAsWanted.test(summary.collectivity().id()))
                .toList();
        return new Whole<>(AsOf.of(question, all.freshness()), ReadDesk.whole(kept, ProjectBoard::place));
    }

    private static String place(ProjectSummary summary) {
        return PlainLetters.of(summary.collectivity().name()) + "/"
                + summary.id().value();
    }
}
