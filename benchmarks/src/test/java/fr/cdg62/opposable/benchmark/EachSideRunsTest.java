package fr.cdg62.opposable.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.cdg62.opposable.benchmark.measure.Measure;
import fr.cdg62.opposable.benchmark.measure.Options;
import fr.cdg62.opposable.benchmark.store.Sides;
import fr.cdg62.opposable.benchmark.store.SqliteSide;
import fr.cdg62.opposable.benchmark.store.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At the smallest size: that every measure runs to its end, never how fast. */
class EachSideRunsTest {

    /** Not a folder of JUnit, which only its owner may enter: PostgreSQL may have to run as another user. */
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));

    private static final Instant NOON = Instant.parse("2024-11-04T11:00:00Z");

    @Test
    void the_product_is_measured_where_the_baseline_cannot_run() throws IOException {
        try (var folder = WorkFolder.within(PARENT);
                var ours = new SqliteSide(folder.make("sqlite"))) {
            var report = measure(folder, new Sides(ours, Optional.empty(), "PostgreSQL skipped: not asked for"));
            assertThat(report).contains("PostgreSQL skipped: not asked for", "| 2, weak cache |", "| skipped | – |");
            assertThat(report).contains("| 400 events in one day |", "the proof of one of 400 events", "| 288 |");
        }
    }

    @Test
    void both_sides_are_measured_where_postgresql_runs() throws IOException {
        try (var folder = WorkFolder.within(PARENT);
                var sides = Sides.open(folder)) {
            assumeTrue(sides.baseline().isPresent(), sides.whyNot());
            assertThat(measure(folder, sides))
                    .contains("fsync on, synchronous_commit on")
                    .doesNotContain("skipped");
        }
    }

    private static String measure(WorkFolder folder, Sides sides) throws IOException {
        var options = new Options(
                1, Duration.ofMillis(100), List.of(1, 2), 400, folder.path(), Set.of(Measure.values()), null);
        var report = new ArrayList<String>();
        new Workshop(options, folder, sides, () -> NOON).measure(report::add);
        return String.join("\n", report);
    }
}
