package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.value.ConventionDates;
import fr.cdg62.opposable.convention.value.HousePolicy;
import fr.cdg62.opposable.kernel.time.ReasonedDate;
import fr.cdg62.opposable.standing.TermReminder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder of reminders before the last day.
 *
 * @param monthsBefore how long before
 * @param due the day, with its reasons; null for a reminder of a last day that is no longer one
 * @param issued the reminder, null while it was not issued
 */
public record Rung(
        int monthsBefore,
        @Nullable ReasonedDate due,
        @Nullable TermReminder issued) {

    /** Reminders of a last day that was moved since, then the ladder before the present one; none while it is not signed, nor once a termination ends it. */
    public static List<Rung> of(ConventionFile file) {
        var lifecycle = file.milestones().lifecycle();
        var lastDay = lifecycle.lastDay();
        var moved = file.reminders().stream()
                .filter(reminder -> !reminder.lastDay().equals(lastDay))
                .map(reminder -> new Rung(reminder.monthsBefore(), null, reminder));
        var ladder = lastDay == null || lifecycle.terminatedOn() != null
                ? Stream.<Rung>empty()
                : HousePolicy.current().reminderMonths().stream()
                        .map(months -> new Rung(
                                months,
                                ConventionDates.reminder(lifecycle, months),
                                file.reminders().stream()
                                        .filter(reminder -> reminder.isRung(months, lastDay))
                                        .findFirst()
                                        .orElse(null)));
        return Stream.concat(moved, ladder).toList();
    }
}
