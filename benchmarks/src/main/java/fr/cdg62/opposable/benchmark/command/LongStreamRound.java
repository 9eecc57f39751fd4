package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.measure.Table;
import fr.cdg62.opposable.benchmark.measure.Turns;
import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.Sides;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Commands a second of one caller on a stream so long that loading it weighs more than storing: what a snapshot would save. */
public final class LongStreamRound {

    private static final int EVENTS = 10_000;

    private LongStreamRound() {}

    /** Measures, over new stores; the stream is no longer than the history of the options. */
    public static Table measure(Options options, Sides sides) {
        var events = Math.min(EVENTS, options.events());
        var entered = sides.all().stream()
                .flatMap(side -> Stream.of(new LongStream(side, false, events), new LongStream(side, true, events)))
                .toList();
        var runs = entered.stream().<Supplier<Window>>map(stream -> stream::run).toList();
        var figures = Turns.run(runs, options.rounds());
        entered.forEach(LongStream::close);
        var title = "Commands a second on a stream of " + events + " events";
        var rows = Cached.rows("no cache", "weak cache", figures);
        return new Table(title, "one caller", sides.ours().name(), Sides.BASELINE, rows);
    }
}
