package fr.cdg62.opposable.capacity;

import fr.cdg62.opposable.ledger.YearSeen;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What no session is planned for yet, and the last month that can be counted on for it.
 *
 * @param by the last whole month of the contract year, or the month that runs when none is left
 * @param ledgers for how many collectivities
 */
record DueTime(YearMonth by, int minutes, int ledgers) {

    /** What a year that runs still asks. The month in which it ends counts only when it ends on its last day. */
    static DueTime of(YearSeen year, LocalDate on) {
        var last = YearMonth.from(year.lastDay());
        var whole = year.lastDay().equals(last.atEndOfMonth()) ? last : last.minusMonths(1);
        var now = YearMonth.from(on);
        return new DueTime(whole.isBefore(now) ? now : whole, year.toPlanMinutes(), 1);
    }

    DueTime plus(DueTime other) {
        return new DueTime(by, minutes + other.minutes, ledgers + other.ledgers);
    }
}
