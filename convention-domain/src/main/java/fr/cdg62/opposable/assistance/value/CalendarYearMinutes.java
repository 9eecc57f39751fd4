package fr.cdg62.opposable.assistance.value;

import java.util.List;
import java.util.TreeMap;

/** Minutes counted in one calendar year: the other reading of "a year", shown and never decided by. */
public record CalendarYearMinutes(int calendarYear, int minutes) {

    static List<CalendarYearMinutes> of(List<LedgerLine> counted) {
        var byYear = new TreeMap<Integer, Integer>();
        counted.forEach(line -> byYear.merge(line.service().servedOn().getYear(), line.countedMinutes(), Integer::sum));
        return byYear.entrySet().stream()
                .map(entry -> new CalendarYearMinutes(entry.getKey(), entry.getValue()))
                .toList();
    }

    static int sum(List<LedgerLine> lines) {
        return lines.stream().mapToInt(LedgerLine::countedMinutes).sum();
    }
}
