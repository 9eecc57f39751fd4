package fr.cdg62.opposable.benchmark.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stores put side by side.
 *
 * @param ours the product's
 * @param baseline the other; empty where it cannot run
 * @param whyNot why the baseline is missing; empty when it is there
 */
public record Sides(StoreSide ours, Optional<StoreSide> baseline, String whyNot) implements AutoCloseable {

    /** The name of the baseline's column, whether it runs or not. */
    public static final String BASELINE = "Axon JDBC on PostgreSQL";

    /** Both, each in a folder of its own; the product's alone, and why, where PostgreSQL cannot run. */
    public static Sides open(WorkFolder folder) {
        return against(new SqliteSide(folder.make("sqlite")), folder);
    }

    /** The given side against PostgreSQL. */
    public static Sides against(StoreSide ours, WorkFolder folder) {
        try {
            return new Sides(ours, Optional.of(PostgresSide.start(folder.make("postgres"))), "");
        } catch (SideUnavailable unavailable) {
            return new Sides(ours, Optional.empty(), "PostgreSQL skipped: " + unavailable.getMessage());
        }
    }

    /** Those that run, the product's first. */
    public List<StoreSide> all() {
        return Stream.concat(Stream.of(ours), baseline.stream()).toList();
    }

    @Override
    public void close() {
        baseline.ifPresent(StoreSide::close);
        ours.close();
    }
}
