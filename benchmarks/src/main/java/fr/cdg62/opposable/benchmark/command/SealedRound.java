package fr.cdg62.opposable.benchmark.command;

import fr.cdg62.opposable.axonserver.store.SqliteEventStorageEngine;
import fr.cdg62.opposable.benchmark.measure.Comparison;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.measure.Table;
import fr.cdg62.opposable.benchmark.measure.Turns;
import fr.cdg62.opposable.benchmark.measure.Window;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Commands a second on a store whose journal is sealed again and again, beside the same on a store that has no journal. */
public final class SealedRound implements AutoCloseable {

    private final CommandSide sealed;
    private final CommandSide plain;
    private final BusyJournal journal;
    private final Options options;

    private SealedRound(Options options, StoreSide ours, Path folder) {
        this.options = options;
        this.sealed = new CommandSide(ours, true, "sealed");
        this.plain = new CommandSide(ours, true, "unsealed");
        this.journal = new BusyJournal((SqliteEventStorageEngine) sealed.engine(), folder);
    }

    /** Measures, over new stores. */
    public static Table measure(Options options, StoreSide ours, Path folder) {
        var rows = new ArrayList<Comparison>();
        try (var round = new SealedRound(options, ours, folder)) {
            options.callers().forEach(callers -> rows.addAll(round.measure(callers)));
            return new Table(
                    "Durable commands a second, the journal being sealed all the while",
                    "callers",
                    "with the journal",
                    "without",
                    rows);
        }
    }

    private List<Comparison> measure(int callers) {
        var figures = Turns.run(
                List.of(() -> underSeal(callers), () -> plain.run(callers, options.window())), options.rounds());
        return List.of(new Comparison("" + callers + ", weak cache", figures.get(0), figures.get(1)));
    }

    private Window underSeal(int callers) {
        try (var asking = Executors.newSingleThreadScheduledExecutor()) {
            var asked = asking.scheduleWithFixedDelay(journal::ask, 0, 20, TimeUnit.MILLISECONDS);
            var window = sealed.run(callers, options.window());
            asked.cancel(false);
            return window;
        }
    }

    @Override
    public void close() {
        journal.close();
        sealed.close();
        plain.close();
    }
}
