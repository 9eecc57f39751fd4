package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.projection.EventLog;
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

/** Answers what is known of one project, now, at a past instant or at one of its events: the portfolio, at the same two times, says whom it binds. */
@Component
public class ProjectSheets {

    private static final ProjectSheetProjection PROJECTION = new ProjectSheetProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;
    private final EventLog log;

    /** The projects seen from the desk; the log serves the readings at an event. */
    public ProjectSheets(ReadDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * The project.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public ProjectSeen find(String id, AsAsked at) {
        return find(id, at, null);
    }

    /**
     * The project as one of its events left it.
     *
     * @param atEvent the sequence of its last event to count; null for all that is known at the instant asked about
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public ProjectSeen find(String id, AsAsked at, @Nullable String atEvent) {
        var viewer = desk.viewerAsking("project");
        var question = desk.question(at);
        var project = new ProjectId(id);
        var bound = bound(project, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var sequence = Parameter.whole("atEvent", atEvent);
        var seen = sequence == null
                ? desk.find(PROJECTION, project.value(), question)
                : AtEvent.find(log, PROJECTION, project.value(), sequence, question);
        var sheet = seen.view().orElseThrow(NothingSuch::new);
        return ProjectSeen.of(sheet, bound.holders().on(question.on()), AsOf.of(question, seen.freshness()));
    }

    /**
     * The project as each of its events left it, first event first, all read on the one legal date asked about.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public List<ProjectSeen> steps(String id, AsAsked at) {
        var viewer = desk.viewerAsking("project");
        var question = desk.question(at);
        var project = new ProjectId(id);
        var bound = bound(project, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var holder = bound.holders().on(question.on());
        return AtEvent.all(log, PROJECTION, project.value(), question).stream()
                .flatMap(seen -> seen.view().stream()
                        .map(sheet -> ProjectSeen.of(sheet, holder, AsOf.of(question, seen.freshness()))))
                .toList();
    }

    private PortfolioLine bound(ProjectId project, Question question) {
        return desk.find(PORTFOLIO, project.convention().value(), question)
                .view()
                .orElseThrow(NothingSuch::new);
    }
}
