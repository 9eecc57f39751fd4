package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.attachment.AttachedCollectivities;
import fr.cdg62.opposable.attachment.AttachedTo;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.portfolio.PortfolioProjection;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.Question;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers how the floors stand, in the order of the collectivities' names; the portfolio, at the same two times, says whom they bind. */
@Component
public class Floors {

    private static final FloorProjection PROJECTION = new FloorProjection();
    private static final PortfolioProjection PORTFOLIO = new PortfolioProjection();

    private final ReadDesk desk;
    private final AttachedCollectivities attached;

    /** The floors seen from the desk. */
    public Floors(ReadDesk desk, AttachedCollectivities attached) {
        this.desk = desk;
        this.attached = attached;
    }

    /** The slice of the floors asked for. */
    public FloorsFound find(FloorsAsked asked, AsAsked at, SliceAsked slice) {
        var kept = kept(asked, at);
        var page = ReadDesk.slice(kept.items(), Floors::place, slice);
        var next = page.next();
        return new FloorsFound(
                kept.asOf(),
                FloorTotals.of(kept.items()),
                ToPlan.of(kept.items()),
                page.items(),
                next == null ? null : next.token(),
                page.total());
    }

    /** All the floors asked for. */
    public Whole<FloorSummary> whole(FloorsAsked asked, AsAsked at) {
        var kept = kept(asked, at);
        return new Whole<>(kept.asOf(), ReadDesk.whole(kept.items(), Floors::place));
    }

    private Whole<FloorSummary> kept(FloorsAsked asked, AsAsked at) {
        var viewer = desk.viewerAsking("ledgers");
        var wanted = FindFloors.of(asked);
        var question = desk.question(at);
        var all = desk.list(PROJECTION, question);
        var bound = bound(question, viewer);
        var attachedAsWanted = attachedAsWanted(wanted.attachedTo(), question);
        return new Whole<>(
                AsOf.of(question, all.freshness()),
                all.views().stream()
                        .flatMap(line -> Optional.ofNullable(bound.get(line.id().convention())).stream()
                                .map(known -> FloorSummary.of(line, known, question.on())))
                        .filter(wanted::keeps)
                        .filter(summary ->
                                attachedAsWanted.test(summary.collectivity().id()))
                        .toList());
    }

    /** The conventions the viewer may see. */
    private Map<ConventionId, PortfolioLine> bound(Question question, Viewer viewer) {
        return desk.list(PORTFOLIO, question).views().stream()
                .filter(line ->
                        line.centre().equals(viewer.centre()) && line.holders().seenBy(viewer))
                .collect(Collectors.toMap(PortfolioLine::id, Function.identity()));
    }

    private Predicate<CollectivityId> attachedAsWanted(AttachedTo wanted, Question question) {
        return wanted.isEmpty() ? id -> true : attached.to(wanted, question)::contains;
    }

    private static String place(FloorSummary summary) {
        return PlainLetters.of(summary.collectivity().name()) + "/"
                + summary.id().value();
    }
}
