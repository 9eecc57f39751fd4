package fr.cdg62.opposable.assistance.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts one contract year of a ledger. */
final class YearCount {

    private YearCount() {}

    static AssistanceYear of(LedgerBook book, int number) {
        var years = book.years();
        var lines = book.counted().stream()
                .filter(line -> years.of(line.service().servedOn()).equals(Optional.of(number)))
                .toList();
        var covered = years.covered(number);
        var floor = book.policy().floor();
        int coveredDays = covered.map(ConventionYears::days).orElse(0);
        var target = floor.share(coveredDays, ConventionYears.days(years.whole(number)));
        int strict = coveredDays == 0 ? 0 : floor.minutes();
        var metOn = coveredDays == 0 ? null : reached(lines, target);
        var figures = new YearFigures(
                number,
                years.whole(number),
                coveredDays,
                target.minutes(),
                strict,
                CalendarYearMinutes.sum(lines),
                sum(lines, AssistanceCategory.ASSISTANCE),
                sum(lines, AssistanceCategory.PREVENTIVE_MAINTENANCE),
                CalendarYearMinutes.of(lines),
                metOn,
                outcome(coveredDays, metOn));
        return new AssistanceYear(figures, covered.orElse(null));
    }

    private static YearOutcome outcome(int coveredDays, @Nullable LocalDate metOn) {
        if (coveredDays == 0) {
            return YearOutcome.NOT_COVERED;
        }
        return metOn == null ? YearOutcome.SHORTFALL : YearOutcome.MET;
    }

    /** The day of the service that reached the target, lines being in the order of service. */
    private static @Nullable LocalDate reached(List<LedgerLine> lines, AssistanceTime target) {
        int sum = 0;
        for (var line : lines) {
            sum += line.countedMinutes();
            if (sum >= target.minutes()) {
                return line.service().servedOn();
            }
        }
        return null;
    }

    private static int sum(List<LedgerLine> lines, AssistanceCategory category) {
        return CalendarYearMinutes.sum(lines.stream()
                .filter(line -> line.service().category() == category)
                .toList());
    }
}
