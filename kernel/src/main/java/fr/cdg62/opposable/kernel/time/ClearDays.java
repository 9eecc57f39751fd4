package fr.cdg62.opposable.kernel.time;

import java.time.LocalDate;

/**
 * Clear days (<em>jours francs</em>) of a summons: neither the day of sending nor the day of the sitting counts; Saturdays,
 * Sundays and holidays do; nothing is extended (CGCT L2121-11, L2121-12).
 *
 * @param count how many, at least one
 */
public record ClearDays(int count) {

    public ClearDays {
        if (count < 1) {
            throw new IllegalArgumentException("at least one clear day");
        }
    }

    /** The last day on which a summons to a sitting that day may be sent. */
    public LocalDate latestSendFor(LocalDate sitting) {
        return sitting.minusDays(count + 1L);
    }

    /** The first day on which a sitting may be held after sending that day. */
    public LocalDate earliestSittingAfter(LocalDate sentOn) {
        return sentOn.plusDays(count + 1L);
    }
}
