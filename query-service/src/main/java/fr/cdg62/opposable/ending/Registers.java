package fr.cdg62.opposable.ending;

import fr.cdg62.opposable.portfolio.BoundConventions;
import fr.cdg62.opposable.reading.AsAsked;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadDesk;
import fr.cdg62.opposable.reading.SliceAsked;
import fr.cdg62.opposable.reading.Whole;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Answers which terminations, breaches and disputes there are across the conventions the viewer may see, the latest first; the portfolio, at
 * the same two times, says whom each convention binds.
 */
@Component
public class Registers {

    private static final EndingsProjection PROJECTION = new EndingsProjection();

    private final ReadDesk desk;
    private final BoundConventions conventions;

    /** The registers seen from the desk. */
    public Registers(ReadDesk desk, BoundConventions conventions) {
        this.desk = desk;
        this.conventions = conventions;
    }

    /** All the terminations asked for. */
    public Whole<TerminationLine> terminations(RegisterAsked asked, AsAsked at) {
        return whole("terminations", FindLines.of(asked, TerminationState.class), at, TerminationLine::of);
    }

    /** All the breaches asked for. */
    public Whole<BreachLine> breaches(RegisterAsked asked, AsAsked at) {
        return whole("breaches", FindLines.of(asked, BreachState.class), at, BreachLine::of);
    }

    /** All the disputes asked for. */
    public Whole<DisputeLine> disputes(RegisterAsked asked, AsAsked at) {
        return whole("disputes", FindLines.of(asked, DisputeState.class), at, DisputeLine::of);
    }

    /** Every step of the disputes asked for, dispute by dispute, the earliest first. */
    public Whole<AmicableLine> amicable(RegisterAsked asked, AsAsked at) {
        var found = disputes(asked, at);
        return new Whole<>(
                found.asOf(),
                ReadDesk.whole(found.items().stream().flatMap(AmicableLine::of).toList(), AmicableLine::place));
    }

    /** The slice asked for of a register. */
    static <L extends RegisterLine> RegisterFound<L> slice(Whole<L> whole, SliceAsked slice) {
        var page = ReadDesk.sliceLatestFirst(whole.items(), RegisterLine::place, slice);
        var next = page.next();
        return new RegisterFound<>(whole.asOf(), page.items(), next == null ? null : next.token(), page.total());
    }

    private <L extends RegisterLine> Whole<L> whole(
            String question, FindLines wanted, AsAsked at, BiFunction<Endings, Bearing, Stream<L>> lines) {
        var viewer = desk.viewerAsking(question);
        var asked = desk.question(at);
        var bound = conventions.shownTo(viewer, asked).lines();
        var endings = desk.list(PROJECTION, asked);
        var found = endings.views().stream()
                .flatMap(one -> Stream.ofNullable(bound.get(one.id()))
                        .flatMap(line -> lines.apply(one, Bearing.of(line, asked.on()))))
                .filter(wanted::keeps)
                .sorted(Comparator.comparing(RegisterLine::place).reversed())
                .toList();
        return new Whole<>(AsOf.of(asked, endings.freshness()), found);
    }
}
