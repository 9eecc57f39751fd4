package fr.cdg62.opposable.benchmark;

import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.store.Sides;
import fr.cdg62.opposable.benchmark.store.WorkFolder;
import fr.cdg62.opposable.kernel.AtTheEdge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** The program: measures, prints its tables in Markdown, and writes them to a file if asked. */
@AtTheEdge("writes its tables to the console")
public final class Benchmarks {

    private Benchmarks() {}

    /** Options as in {@link Options#USAGE}; what stores need is made under the folder and removed at the end. */
    public static void main(String... words) throws IOException {
        Options options;
        try {
            options = Options.of(Path.of(System.getProperty("java.io.tmpdir")), words);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        run(options);
    }

    private static void run(Options options) throws IOException {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var report = new StringBuilder();
        try (var folder = WorkFolder.within(options.folder());
                var sides = Sides.open(folder)) {
            new Workshop(options, folder, sides, InstantSource.system()).measure(paragraph -> {
                System.out.println(paragraph);
                report.append(paragraph).append('\n');
            });
        }
        if (options.report() != null) {
            Files.writeString(options.report(), report);
        }
    }
}
