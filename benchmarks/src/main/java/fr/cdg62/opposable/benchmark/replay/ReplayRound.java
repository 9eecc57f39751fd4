package fr.cdg62.opposable.benchmark.replay;

import fr.cdg62.opposable.benchmark.measure.Comparison;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.measure.Table;
import fr.cdg62.opposable.benchmark.measure.Turns;
import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.Sides;
import java.util.List;
import java.util.function.Supplier;

/** Events a second when one thread reads the whole history, payloads and metadata included. */
public final class ReplayRound {

    private ReplayRound() {}

    /** Measures, over new stores filled with one history. */
    public static Table measure(Options options, Sides sides, int recordedADay) {
        var events = options.events();
        var stores = sides.all().stream()
                .map(side -> new FilledStore(side, "replay", events, recordedADay))
                .toList();
        var runs = stores.stream()
                .<Supplier<Window>>map(store -> () -> new Window(events, store.readAll()))
                .toList();
        var figures = Turns.run(runs, options.rounds());
        stores.forEach(FilledStore::close);
        var baseline = figures.size() == 1 ? null : figures.getLast();
        var row = new Comparison(events + " events", figures.getFirst(), baseline);
        return new Table("Events replayed a second", "history", sides.ours().name(), Sides.BASELINE, List.of(row));
    }
}
