package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long each party has held a project (P-07), from its blocks and what lifted them. Each day belongs to one holder, so that the days of
 * all are the days elapsed.
 *
 * @param changes at most one a day, in whatever order
 */
public record HoldingClock(List<HoldingChange> changes) {

    public HoldingClock {
        changes = changes.stream()
                .sorted(Comparator.comparing(HoldingChange::from))
                .toList();
    }

    /** Whose turn it was that day. */
    public ProjectHolder on(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(HoldingChange::holder)
                .orElse(ProjectHolder.NOBODY);
    }

    /** The days of each holder, the first day counted and the last one not. */
    public Map<ProjectHolder, Long> between(LocalDate from, LocalDate until) {
        var days = new EnumMap<ProjectHolder, Long>(ProjectHolder.class);
        for (var holder : ProjectHolder.values()) {
            days.put(holder, 0L);
        }
        var at = from;
        for (var change : changes) {
            if (change.from().isAfter(at) && change.from().isBefore(until)) {
                days.merge(on(at), ChronoUnit.DAYS.between(at, change.from()), Long::sum);
                at = change.from();
            }
        }
        if (at.isBefore(until)) {
            days.merge(on(at), ChronoUnit.DAYS.between(at, until), Long::sum);
        }
        return days;
    }
}
