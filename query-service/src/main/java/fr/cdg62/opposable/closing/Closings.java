package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.progress.ProjectSheet;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.ReadDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is checked before a convention is treated as over, from its file, its ledger and its project at the same two times. */
@Component
public class Closings {

    private static final ConventionFileProjection FILES = new ConventionFileProjection();
    private static final LedgerSheetProjection LEDGERS = new LedgerSheetProjection();
    private static final ProjectSheetProjection PROJECTS = new ProjectSheetProjection();

    private final ReadDesk desk;

    /** The conventions seen from the desk. */
    public Closings(ReadDesk desk) {
        this.desk = desk;
    }

    /**
     * The checklist of the convention.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public ClosingSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("closing");
        var question = desk.question(at);
        var convention = new ConventionId(id);
        var seen = desk.find(FILES, convention.value(), question);
        var file = seen.view().filter(found -> found.opening().seenBy(viewer)).orElseThrow(NothingSuch::new);
        var ledger = desk.find(LEDGERS, LedgerId.of(convention).value(), question)
                .view()
                .orElse(null);
        var project = desk.find(PROJECTS, ProjectId.of(convention).value(), question)
                .view()
                .orElse(null);
        var on = question.on();
        return new ClosingSeen(
                AsOf.of(question, seen.freshness()),
                convention,
                file.opening().holders().on(on),
                file.on(on),
                lines(file, on, ledger, project),
                LegalHold.of(file, on, ledger, project).orElse(null));
    }

    private static List<CheckLine> lines(
            ConventionFile file, LocalDate on, @Nullable LedgerSheet ledger, @Nullable ProjectSheet project) {
        var end = EndLookedAt.of(file, on);
        return end.none()
                ? List.of()
                : Stream.concat(checks(file, end, on), new Consequences(file, end, on, ledger, project).all())
                        .toList();
    }

    private static Stream<CheckLine> checks(ConventionFile file, EndLookedAt end, LocalDate on) {
        var notice = end.notice();
        if (notice != null) {
            return new NoticeChecks(file, notice, on).all();
        }
        var page = "/conventions/" + file.opening().id().value() + "#dates";
        return Stream.of(CheckLine.of(ClosingCheck.GROUND, CheckState.DONE, end.agreed() ? "AGREEMENT" : "TERM", page));
    }
}
