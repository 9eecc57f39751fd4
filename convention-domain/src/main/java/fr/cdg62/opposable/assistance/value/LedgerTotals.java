package fr.cdg62.opposable.assistance.value;

import java.util.List;

/**
 * Everything a ledger adds up to. Totals are sums of its lines, whichever way they are cut.
 *
 * @param years the contract years covered, in order
 * @param calendarYears the same counted minutes by calendar year: the other reading, decided by nowhere
 * @param countedMinutes the sum of the lines that count
 * @param setAsideMinutes the sum of the lines that stand and do not count
 */
public record LedgerTotals(
        List<AssistanceYear> years, List<CalendarYearMinutes> calendarYears, int countedMinutes, int setAsideMinutes) {

    public LedgerTotals {
        years = List.copyOf(years);
        calendarYears = List.copyOf(calendarYears);
    }
}
