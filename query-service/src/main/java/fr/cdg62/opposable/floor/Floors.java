package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.french.PlainLetters;
import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers how the floors stand, in the order of the collectivities' names; the portfolio, at the same two times, says whom they bind. */
@Component
public class Floors {

    private static final FloorProjection PROJECTION = new FloorProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    /** The floors seen from the desk. */
    public Floors(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
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
        var bound = conventions.shownTo(viewer, question).lines();
        var attachedAsWanted = conventions.attachedTo(wanted.attachedTo(), question);
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

    private static String place(FloorSummary summary) {
        return PlainLetters.of(summary.collectivity().name()) + "/"
                + summary.id().value();
    }
}
