package fr.cdg62.opposable.rehearsal;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.ConventionFileProjection;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.ledger.LedgerSheetProjection;
import fr.cdg62.opposable.portfolio.DefenceScores;
import fr.cdg62.opposable.progress.ProjectSheetProjection;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.NothingSuch;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers how ready the file of a convention is to be defended: from its file, its project and its ledger at the same two times. */
@Component
public class Rehearsals implements DefenceScores {

    private static final ConventionFileProjection FILES = new ConventionFileProjection();
    private static final ProjectSheetProjection PROJECTS = new ProjectSheetProjection();
    private static final LedgerSheetProjection LEDGERS = new LedgerSheetProjection();

    private final ReadDesk desk;

    /** The files seen from the desk. */
    public Rehearsals(ReadDesk desk) {
        this.desk = desk;
    }

    /**
     * The rehearsal of the convention.
     *
     * @throws NothingSuch when it is unknown, or not to be shown to the viewer
     */
    public RehearsalSeen find(String id, AsAsked at) {
        var viewer = desk.viewerAsking("rehearsal");
        var question = desk.question(at);
        var convention = new ConventionId(id);
        var seen = desk.find(FILES, convention.value(), question);
        var file = seen.view().filter(found -> found.opening().seenBy(viewer)).orElseThrow(NothingSuch::new);
        return RehearsalSeen.of(
                AsOf.of(question, seen.freshness()),
                convention,
                file.opening().holders().on(question.on()),
                heads(file, question));
    }

    @Override
    public Optional<Score> of(ConventionId id, Question question, Viewer viewer) {
        return viewer.collectivity() != null
                ? Optional.empty()
                : desk.find(FILES, id.value(), question)
                        .view()
                        .filter(file -> file.opening().seenBy(viewer))
                        .map(file -> heads(file, question))
                        .filter(heads -> !heads.isEmpty())
                        .map(heads -> new Score(RehearsalSeen.held(heads), heads.size()));
    }

    private List<HeadSeen> heads(ConventionFile file, Question question) {
        var deed = file.deed();
        if (deed == null || deed.deedDate().isAfter(question.on())) {
            return List.of();
        }
        var id = file.opening().id();
        var project = desk.find(PROJECTS, ProjectId.of(id).value(), question)
                .view()
                .map(sheet -> new ProjectHeads(sheet, question.on()).all())
                .orElseGet(() -> Stream.of(
                                Head.STUDY, Head.REALISATION, Head.REVIEW, Head.COLLECTIVITY_DUTIES, Head.DECISIONS)
                        .map(head -> missing(head, "NO_PROJECT", file)));
        var ledger = desk.find(LEDGERS, LedgerId.of(id).value(), question)
                .view()
                .map(sheet -> new LedgerHead(sheet, question.on()).seen())
                .orElseGet(() -> missing(Head.ASSISTANCE, "NO_LEDGER", file));
        return Stream.of(new FormationHeads(file, question.on()).all(), project, Stream.of(ledger))
                .flatMap(heads -> heads)
                .toList();
    }

    private static HeadSeen missing(Head head, String code, ConventionFile file) {
        var page = "/conventions/" + file.opening().id().value();
        return HeadSeen.of(head, List.of(Gap.of(code, page)), true);
    }
}
