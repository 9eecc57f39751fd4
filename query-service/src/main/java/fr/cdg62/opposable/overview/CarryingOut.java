package fr.cdg62.opposable.overview;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.board.ProjectSummary;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.floor.FloorSummary;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how the conventions of one body are carried out: its projects and its ledgers alone, since those of the others are long to read. */
@Component
class CarryingOut {

    private static final BoardProjection PROJECTS = new BoardProjection();
    private static final FloorProjection LEDGERS = new FloorProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    CarryingOut(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
    }

    /**
     * What one convention has come to.
     *
     * @param project null before the prestations are chosen
     * @param ledger null before both sides have signed
     */
    record Convention(
            String id,
            @Nullable ProjectSummary project,
            @Nullable FloorSummary ledger) {

        /** Whether there is anything to show. */
        boolean begun() {
            return project != null || ledger != null;
        }
    }

    List<Convention> of(CollectivityId body, Question question, Viewer viewer) {
        return conventions.shownTo(viewer, question).of(body).values().stream()
                .sorted(Comparator.comparing(line -> line.id().value()))
                .map(line -> of(line, question))
                .filter(Convention::begun)
                .toList();
    }

    private Convention of(PortfolioLine line, Question question) {
        return new Convention(
                line.id().value(),
                desk.find(PROJECTS, ProjectId.of(line.id()).value(), question)
                        .view()
                        .map(project -> ProjectSummary.of(project, line, question.on()))
                        .orElse(null),
                desk.find(LEDGERS, LedgerId.of(line.id()).value(), question)
                        .view()
                        .map(ledger -> FloorSummary.of(ledger, line, question.on()))
                        .orElse(null));
    }
}
