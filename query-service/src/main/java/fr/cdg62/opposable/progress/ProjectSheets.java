package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import org.springframework.stereotype.Component;

/** Answers what is known of one project, now or at a past instant: the portfolio, at the same two times, says whom it binds. */
@Component
public class ProjectSheets {

    private static final ProjectSheetProjection PROJECTION = new ProjectSheetProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;

    /** The projects seen from the desk. */
    public ProjectSheets(ReadDesk desk) {
        this.desk = desk;
    }

    /**
     * The project.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public ProjectSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("project");
        var question = desk.question(at);
        var project = new ProjectId(id);
        var bound = bound(project, question);
        if (!bound.seenBy(viewer)) {
            throw new NothingSuch();
        }
        var seen = desk.find(PROJECTION, project.value(), question);
        var sheet = seen.view().orElseThrow(NothingSuch::new);
        return ProjectSeen.of(sheet, bound.holders().on(question.on()), AsOf.of(question, seen.freshness()));
    }

    private PortfolioLine bound(ProjectId project, Question question) {
        return desk.find(PORTFOLIO, project.convention().value(), question)
                .view()
                .orElseThrow(NothingSuch::new);
    }
}
