package fr.cdg62.opposable.kernel.time;

import java.time.LocalDate;

/**
 * A period counted <em>de date à date</em>: both days are covered.
 *
 * <p>It ends on the eve of the anniversary. When the anniversary day does not exist (29 February), it ends on the last day of
 * that month, by analogy with CPC art. 641: a start on 29/02/2024 for five years ends on 28/02/2029, not on the 27th.
 *
 * @param firstDay first day covered, Europe/Paris
 * @param lastDay last day covered, inclusive
 */
public record Term(LocalDate firstDay, LocalDate lastDay) {

    public Term {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("a term ends no earlier than it starts");
        }
    }

    /** The term of so many whole years from its first day. */
    public static Term ofYears(LocalDate firstDay, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a term lasts at least one year");
        }
        var anniversary = firstDay.plusYears(years);
        boolean dayExists = anniversary.getDayOfMonth() == firstDay.getDayOfMonth();
        return new Term(firstDay, dayExists ? anniversary.minusDays(1) : anniversary);
    }

    /** The term of so many years that starts the day after this one ends. */
    public Term next(int years) {
        return ofYears(dayAfter(), years);
    }

    /** The first day no longer covered. */
    public LocalDate dayAfter() {
        return lastDay.plusDays(1);
    }

    /** Whether the day is covered. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
