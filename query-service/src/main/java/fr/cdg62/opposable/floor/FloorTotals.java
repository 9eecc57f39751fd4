package fr.cdg62.opposable.floor;

import fr.cdg62.opposable.ledger.FloorState;
import fr.cdg62.opposable.ledger.YearSeen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the floors asked for add up to, over every slice.
 *
 * @param atRisk how many collectivities miss their floor at this pace
 * @param firstMissedOn the first day on which one of them would, null when none does
 * @param projectedMissingMinutes what would be missing for all of them
 */
public record FloorTotals(
        int owedMinutes,
        int givenMinutes,
        int plannedMinutes,
        int remainingMinutes,
        int atRisk,
        @Nullable LocalDate firstMissedOn,
        int projectedMissingMinutes) {

    static FloorTotals of(List<FloorSummary> floors) {
        var years = floors.stream().map(FloorSummary::year).toList();
        var missing = years.stream()
                .filter(year -> year.state() == FloorState.AT_RISK)
                .toList();
        return new FloorTotals(
                sum(years, YearSeen::owedMinutes),
                sum(years, YearSeen::givenMinutes),
                sum(years, YearSeen::plannedMinutes),
                sum(years, YearSeen::remainingMinutes),
                missing.size(),
                missing.stream()
                        .map(YearSeen::lastDay)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                sum(missing, YearSeen::projectedMissingMinutes));
    }

    private static int sum(List<YearSeen> years, ToIntFunction<YearSeen> minutes) {
        return years.stream().mapToInt(minutes).sum();
    }
}
