package fr.cdg62.opposable.kernel.time;

import java.time.LocalDate;

/**
 * A <em>délai franc</em> counted in months: neither its first nor its last day counts; one that ends on a Saturday, a Sunday or
 * a holiday runs to the next working day (CJA R421-1; CE 19 Sept 2014 n° 362568).
 *
 * @param months how many, at least one
 */
public record FrankMonths(int months) {

    public FrankMonths {
        if (months < 1) {
            throw new IllegalArgumentException("at least one month");
        }
    }

    /** The last day on which to act when the time runs from {@code from}: months added, clamped to the month's end, one day more, rolled. */
    public LocalDate lastDayFrom(LocalDate from) {
        return FrenchHolidays.rollToWorkingDay(from.plusMonths(months).plusDays(1));
    }
}
