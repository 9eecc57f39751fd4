package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.ledger.YearSeen;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/**
 * What no session is planned for yet, by the month in which the contract year ends: the time there is to plan it.
 *
 * @param month {@code 2026-11}
 * @param minutes still to plan
 * @param ledgers for how many collectivities
 */
public record ToPlan(String month, int minutes, int ledgers) {

    static List<ToPlan> of(List<FloorSummary> floors) {
        var byMonth = new TreeMap<YearMonth, ToPlan>();
        floors.stream()
                .filter(FloorSummary::running)
                .map(FloorSummary::year)
                .filter(year -> year.toPlanMinutes() > 0)
                .forEach(year -> byMonth.merge(YearMonth.from(year.lastDay()), of(year), ToPlan::plus));
        return List.copyOf(byMonth.values());
    }

    private static ToPlan of(YearSeen year) {
        return new ToPlan(YearMonth.from(year.lastDay()).toString(), year.toPlanMinutes(), 1);
    }

    private ToPlan plus(ToPlan other) {
        return new ToPlan(month, minutes + other.minutes, ledgers + other.ledgers);
    }
}
