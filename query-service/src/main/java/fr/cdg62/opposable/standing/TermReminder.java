package fr.cdg62.opposable.standing;

import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reminder of a last day, and who saw it.
 *
 * @param monthsBefore the rung of the ladder
 * @param lastDay the last day it reminds of
 * @param dueOn the day it was due, Europe/Paris
 * @param sequence the event's place in the convention's stream
 * @param sights who saw it, in the order they said so; none is silence
 */
public record TermReminder(int monthsBefore, LocalDate lastDay, LocalDate dueOn, long sequence, List<Sight> sights) {

    /**
     * Somebody saw it.
     *
     * @param seenBy the account
     * @param seenOn the day, Europe/Paris
     */
    public record Sight(String seenBy, LocalDate seenOn) {}

    public TermReminder {
        sights = List.copyOf(sights);
    }

    /** The reminders with one more. */
    public static List<TermReminder> issued(List<TermReminder> before, TermReminderIssued event, long sequence) {
        var reminder = new TermReminder(event.monthsBefore(), event.lastDay(), event.dueOn(), sequence, List.of());
        return Stream.concat(before.stream(), Stream.of(reminder)).toList();
    }

    /** The reminders, the one that was seen knowing it. */
    public static List<TermReminder> seen(List<TermReminder> before, TermReminderAcknowledged event) {
        return before.stream()
                .map(reminder ->
                        reminder.isRung(event.monthsBefore(), event.lastDay()) ? reminder.seen(event) : reminder)
                .toList();
    }

    /** Whether it is that rung before that last day. */
    public boolean isRung(int months, LocalDate day) {
        return monthsBefore == months && lastDay.equals(day);
    }

    private TermReminder seen(TermReminderAcknowledged event) {
        var sight = new Sight(event.seenBy(), event.seenOn());
        return new TermReminder(
                monthsBefore,
                lastDay,
                dueOn,
                sequence,
                Stream.concat(sights.stream(), Stream.of(sight)).toList());
    }
}
