package fr.cdg62.opposable.benchmark.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How large the measures are.
 *
 * @param rounds how many counted windows each side gets
 * @param window how long a window of commands lasts
 * @param callers how many callers at once, one table line each
 * @param events the length of the history that is replayed and rebuilt
 * @param folder where the stores are put, on the disk to be measured
 * @param measures which measures are taken
 * @param report where the Markdown is written too; null is nowhere
 */
public record Options(
        int rounds,
        Duration window,
        List<Integer> callers,
        int events,
        Path folder,
        Set<Measure> measures,
        @Nullable Path report) {

    /** What is said when the options are not understood. */
    public static final String USAGE = "options: --rounds=3 --seconds=5 --callers=1,8,32 --events=200000 --folder=DIR"
            + " --measures=commands,stream,replay,rebuild,journal,proofs --report=FILE";

    /** The sizes whose figures are published. */
    public static Options standard(Path folder) {
        return new Options(
                3, Duration.ofSeconds(5), List.of(1, 8, 32), 200_000, folder, EnumSet.allOf(Measure.class), null);
    }

    /** The standard sizes changed by {@code --name=value} options. Refuses any other word. */
    public static Options of(Path folder, String... words) {
        var options = standard(folder);
        for (var word : words) {
            var parts = word.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(USAGE);
            }
            options = options.with(parts[0], parts[1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--rounds" -> new Options(whole(value), window, callers, events, folder, measures, report);
            case "--seconds" ->
                new Options(rounds, Duration.ofSeconds(whole(value)), callers, events, folder, measures, report);
            case "--callers" -> new Options(rounds, window, wholes(value), events, folder, measures, report);
            case "--events" -> new Options(rounds, window, callers, whole(value), folder, measures, report);
            case "--folder" -> new Options(rounds, window, callers, events, Path.of(value), measures, report);
            case "--measures" -> new Options(rounds, window, callers, events, folder, measures(value), report);
            case "--report" -> new Options(rounds, window, callers, events, folder, measures, Path.of(value));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static Set<Measure> measures(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(word -> Measure.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    private static List<Integer> wholes(String value) {
        return Arrays.stream(value.split(",", -1)).map(Options::whole).toList();
    }

    private static int whole(String value) {
        var number = Integer.parseInt(value);
        if (number < 1) {
            throw new IllegalArgumentException(USAGE);
        }
        return number;
    }
}
