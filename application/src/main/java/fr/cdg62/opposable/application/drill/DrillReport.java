package fr.cdg62.opposable.application.drill;

import java.time.Instant;
import java.util.List;

/**
 * What a drill came to.
 *
 * @param beganAt when it began, UTC, by the product's clock
 * @param durationMillis how long it took
 * @param origin the journal
 * @param note the number of the last note when the copy was made
 * @param sealed how many events that note binds: the drill corrupts these
 * @param simulated whether the store runs on a simulated clock
 * @param lines each way of corrupting, in the order tried
 */
public record DrillReport(
        Instant beganAt,
        long durationMillis,
        String origin,
        long note,
        long sealed,
        boolean simulated,
        List<DrillLine> lines) {

    public DrillReport {
        lines = List.copyOf(lines);
    }

    /** Whether every way was noticed, or undone by a rebuild. */
    public boolean passed() {
        return lines.stream().noneMatch(line -> line.outcome() == DrillLine.Outcome.NOT_DETECTED);
    }
}
