package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.value.ProjectHolder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is holding the project, on a day (P-07).
 *
 * @param holder whose turn it is to act
 * @param since when the block that stops it began, null while nothing does
 * @param nextRelaunchOn when the party awaited is to be relaunched next, null while nothing stops the project
 * @param late whether that day is behind the one asked about
 * @param daysHeld the days of each holder since the opening
 */
public record Turn(
        ProjectHolder holder,
        @Nullable LocalDate since,
        @Nullable LocalDate nextRelaunchOn,
        boolean late,
        Map<ProjectHolder, Long> daysHeld) {

    public Turn {
        daysHeld = Collections.unmodifiableSortedMap(new TreeMap<>(daysHeld));
    }

    /** Whose turn it is on the day. */
    public static Turn of(Progress progress, LocalDate day) {
        var block = progress.blockOn(day);
        var next = progress.nextRelaunchOn(day).orElse(null);
        return new Turn(
                progress.clock().on(day),
                block.map(one -> one.blocked().blockedOn()).orElse(null),
                next,
                next != null && next.isBefore(day),
                progress.daysHeldBy(day));
    }
}
