package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.assistance.value.AssistanceCategory;
import fr.cdg62.opposable.assistance.value.LineStanding;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.ledger.EntrySeen;
import fr.cdg62.opposable.ledger.LedgerSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds up the entries of one ledger one by one and compares the sums with each of its totals. */
final class LedgerTotalsCheck {

    private final LedgerSheet sheet;
    private final List<EntrySeen> entries;
    private final List<FoundDifference> found = new ArrayList<>();

    private LedgerTotalsCheck(LedgerSheet sheet) {
        this.sheet = sheet;
        this.entries = sheet.entriesServedBy(LocalDate.MAX);
    }

    static List<FoundDifference> of(LedgerSheet sheet) {
        var check = new LedgerTotalsCheck(sheet);
        check.whole();
        check.years();
        check.conclusions();
        return check.found;
    }

    private void whole() {
        var totals = sheet.count().book().totals();
        compare(CheckedPoint.COUNTED, null, totals.countedMinutes(), added(entry -> true));
        compare(CheckedPoint.SET_ASIDE, null, totals.setAsideMinutes(), setAside());
        for (var year : totals.calendarYears()) {
            compare(
                    CheckedPoint.CALENDAR_YEAR,
                    year.calendarYear(),
                    year.minutes(),
                    added(entry -> entry.service().servedOn().getYear() == year.calendarYear()));
        }
    }

    private void years() {
        for (var year : sheet.count().book().totals().years()) {
            var figures = year.figures();
            int number = figures.year();
            compare(CheckedPoint.YEAR, number, figures.minutes(), added(entry -> isOf(entry, number)));
            compare(
                    CheckedPoint.YEAR_CATEGORIES,
                    number,
                    figures.assistanceMinutes(),
                    added(entry -> isOf(entry, number) && entry.service().category() == AssistanceCategory.ASSISTANCE));
            compare(
                    CheckedPoint.YEAR_CATEGORIES,
                    number,
                    figures.minutes(),
                    (long) figures.assistanceMinutes() + figures.maintenanceMinutes());
        }
    }

    /** A closed year is reassessed by every fact that changes it: what was last said of it is what it comes to. */
    private void conclusions() {
        var said = new HashMap<Integer, YearFigures>();
        sheet.count().conclusions().forEach(one -> said.put(one.figures().year(), one.figures()));
        said.values().stream()
                .filter(figures -> figures.outcome() != YearOutcome.RUNNING_AGAIN)
                .forEach(figures -> compare(
                        CheckedPoint.CONCLUSION,
                        figures.year(),
                        figures.minutes(),
                        added(entry -> isOf(entry, figures.year()))));
    }

    private static boolean isOf(EntrySeen entry, int year) {
        return Objects.equals(entry.contractYear(), year);
    }

    private long added(Predicate<EntrySeen> which) {
        return entries.stream().filter(which).mapToLong(EntrySeen::addedMinutes).sum();
    }

    private long setAside() {
        return entries.stream()
                .filter(entry -> entry.standing() != LineStanding.COUNTED && entry.standing() != LineStanding.REVERSED)
                .mapToLong(EntrySeen::countedMinutes)
                .sum();
    }

    private void compare(CheckedPoint point, @Nullable Integer year, long total, long details) {
        if (total != details) {
            var about = year == null ? null : year.toString();
            found.add(new FoundDifference(sheet.id().value(), point, about, total, details));
        }
    }
}
