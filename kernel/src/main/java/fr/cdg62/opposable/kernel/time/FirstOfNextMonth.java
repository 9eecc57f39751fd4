package fr.cdg62.opposable.kernel.time;

import java.time.LocalDate;

/** The first of the month after a day: strictly later, never moved by a weekend or a holiday (convention, article 6 résiliation). */
public final class FirstOfNextMonth {

    private FirstOfNextMonth() {}

    /** 31 March gives 1 April; 1 March gives 1 April too. */
    public static LocalDate after(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }
}
