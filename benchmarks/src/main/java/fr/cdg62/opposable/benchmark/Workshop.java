package fr.cdg62.opposable.benchmark;

import fr.cdg62.opposable.benchmark.command.CommandRound;
import fr.cdg62.opposable.benchmark.command.LongStreamRound;
import fr.cdg62.opposable.benchmark.command.SealedRound;
import fr.cdg62.opposable.benchmark.measure.Machine;
import fr.cdg62.opposable.benchmark.measure.Measure;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.proof.ProofRound;
import fr.cdg62.opposable.benchmark.rebuild.RebuildRound;
import fr.cdg62.opposable.benchmark.replay.ReplayRound;
import fr.cdg62.opposable.benchmark.store.Sides;
import fr.cdg62.opposable.benchmark.store.WorkFolder;
import java.io.IOException;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Takes one measure after another, both sides up all the while. */
record Workshop(Options options, WorkFolder folder, Sides sides, InstantSource clock) {

    private static final int RECORDED_A_DAY = 1_000;

    /** Hands over each paragraph of the report as soon as it is known. */
    void measure(Consumer<String> report) throws IOException {
        report.accept(Machine.words(folder.path()) + "; before: " + Machine.now(folder.path()) + ".\n");
        sides.all().forEach(side -> report.accept("- " + side.name() + ": " + side.settings()));
        report.accept(sides.whyNot());
        for (var measure : options.measures()) {
            report.accept(take(measure));
        }
        report.accept("After: " + Machine.now(folder.path()) + ".");
    }

    private String take(Measure measure) {
        return switch (measure) {
            case COMMANDS -> CommandRound.measure(options, sides).markdown();
            case STREAM -> LongStreamRound.measure(options, sides).markdown();
            case REPLAY -> ReplayRound.measure(options, sides, RECORDED_A_DAY).markdown();
            case JOURNAL ->
                SealedRound.measure(options, sides.ours(), folder.make("journal"))
                        .markdown();
            case REBUILD ->
                RebuildRound.measure(options, sides.ours(), folder.make("views"), clock, RECORDED_A_DAY)
                        .markdown();
            case PROOFS -> ProofRound.measure(options, sides.ours(), folder.make("tiles"), RECORDED_A_DAY);
        };
    }
}
