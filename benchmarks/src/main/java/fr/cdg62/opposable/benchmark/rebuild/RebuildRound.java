package fr.cdg62.opposable.benchmark.rebuild;

import fr.cdg62.opposable.benchmark.measure.Comparison;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.measure.Table;
import fr.cdg62.opposable.benchmark.measure.Turns;
import fr.cdg62.opposable.benchmark.replay.FilledStore;
import fr.cdg62.opposable.benchmark.store.StoreSide;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Events a second when a read model is rebuilt from the product's store, by the product's engine and by the usual idiom. */
public final class RebuildRound {

    private RebuildRound() {}

    /**
     * Measures two histories of the same facts, one recorded over many days and one in a single day, since the engine also keeps
     * each document as it stood at the end of each day. The idiom keeps none, so its figure is one. Refuses to publish when
     * the documents differ.
     *
     * @param folder where the read models are put
     */
    public static Table measure(Options options, StoreSide side, Path folder, InstantSource clock, int recordedADay) {
        var events = options.events();
        try (var overDays = new FilledStore(side, "days", events, recordedADay);
                var inOneDay = new FilledStore(side, "day", events, events);
                var daysLog = new StoreLog(overDays);
                var dayLog = new StoreLog(inOneDay);
                var days = new EngineRebuild(daysLog.log(), folder.resolve("days.mv"), clock);
                var day = new EngineRebuild(dayLog.log(), folder.resolve("day.mv"), clock);
                var idiom = new PerEventRebuild(daysLog.log(), folder.resolve("idiom.mv"))) {
            var figures = Turns.run(List.of(days::run, idiom::run, day::run), options.rounds());
            if (!days.views().equals(idiom.views()) || !day.views().equals(idiom.views())) {
                throw new IllegalStateException("the rebuilds differ");
            }
            var rows = List.of(
                    new Comparison(events + " events, " + recordedADay + " a day", figures.get(0), figures.get(1)),
                    new Comparison(events + " events in one day", figures.get(2), figures.get(1)));
            return new Table("Events rebuilt a second", "history", "Opposable's engine", "a document an event", rows);
        }
    }
}
