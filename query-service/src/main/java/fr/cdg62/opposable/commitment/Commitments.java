package fr.cdg62.opposable.commitment;

import fr.cdg62.opposable.board.BoardProjection;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.floor.FloorProjection;
import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers what each party owes, what presses most first; the portfolio, at the same two times, says whom each convention binds. */
@Component
public class Commitments {

    private static final BoardProjection PROJECTS = new BoardProjection();
    private static final FloorProjection LEDGERS = new FloorProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    /** The commitments seen from the desk. */
    public Commitments(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
    }

    /** The slice of the commitments asked for. */
    public CommitmentsFound find(CommitmentsAsked asked, AsAsked at, SliceAsked slice) {
        var kept = whole(asked, at);
        var page = ReadDesk.slice(kept.items(), Owed::place, slice);
        var next = page.next();
        return new CommitmentsFound(
                kept.asOf(),
                CommitmentTotals.of(kept.items()),
                page.items(),
                next == null ? null : next.token(),
                page.total());
    }

    /** All the commitments asked for. */
    public Whole<Owed> whole(CommitmentsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("commitments");
        var wanted = FindCommitments.of(asked);
        var question = desk.question(at);
        var on = question.on();
        var lines = conventions.shownTo(viewer, question).lines();
        Function<ConventionId, Stream<CollectivityFacts>> bound = id ->
                Optional.ofNullable(lines.get(id)).map(line -> line.holders().on(on)).stream();
        var attachedAsWanted = conventions.attachedTo(wanted.attachedTo(), question);
        var projects = desk.list(PROJECTS, question);
        var ofProjects = projects.views().stream()
                .flatMap(line ->
                        bound.apply(line.id().convention()).flatMap(to -> new OwedOnProject(line, to, on).all()));
        var ofLedgers = desk.list(LEDGERS, question).views().stream()
                .flatMap(line ->
                        bound.apply(line.id().convention()).flatMap(to -> new OwedOnLedger(line, to, on).all()));
        var kept = Stream.concat(ofProjects, ofLedgers)
                .map(owed -> owed.given(
                        Objects.requireNonNull(lines.get(owed.convention())).breaches(), on))
                .filter(wanted::keeps)
                .filter(owed -> attachedAsWanted.test(owed.body()))
                .toList();
        return new Whole<>(AsOf.of(question, projects.freshness()), ReadDesk.whole(kept, Owed::place));
    }
}
