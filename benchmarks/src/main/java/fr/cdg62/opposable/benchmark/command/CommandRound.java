package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.benchmark.measure.Comparison;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.measure.Table;
import fr.cdg62.opposable.benchmark.measure.Turns;
import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Commands a second on both sides, with the aggregate cache and without, at each number of callers. */
public final class CommandRound implements AutoCloseable {

    /** A side without the cache stands before the same with it, all of ours before all of the baseline's. */
    private final List<CommandSide> entered;

    private CommandRound(Sides sides) {
        entered = sides.all().stream()
                .flatMap(side -> Stream.of(new CommandSide(side, false), new CommandSide(side, true)))
                .toList();
    }

    /** Measures, over new stores. */
    public static Table measure(Options options, Sides sides) {
        var rows = new ArrayList<Comparison>();
        try (var round = new CommandRound(sides)) {
            options.callers().forEach(callers -> rows.addAll(round.measure(options, callers)));
        }
        return new Table("Durable commands a second", "callers", sides.ours().name(), Sides.BASELINE, rows);
    }

    private List<Comparison> measure(Options options, int callers) {
        var runs = entered.stream()
                .<Supplier<Window>>map(side -> () -> side.run(callers, options.window()))
                .toList();
        return Cached.rows("" + callers, callers + ", weak cache", Turns.run(runs, options.rounds()));
    }

    @Override
    public void close() {
        entered.forEach(CommandSide::close);
    }
}
