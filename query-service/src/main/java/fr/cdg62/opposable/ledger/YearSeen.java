package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.AssistanceYear;
import fr.cdg62.opposable.assistance.value.CalendarYearMinutes;
import fr.cdg62.opposable.assistance.value.ConventionYears;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.assistance.value.YearOutlook;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract year on a day, in whole minutes.
 *
 * @param year its number, from 1
 * @param whole the whole contract year
 * @param covered the days of it that the convention covers, null when none is
 * @param coveredDays how many days are covered
 * @param days how many days the whole year counts: fewer covered days make a share of the floor
 * @param state how it stands
 * @param owedMinutes the floor, or its share when the year is cut short
 * @param strictMinutes the whole floor: the stricter reading when the year is cut short
 * @param givenMinutes counted by that day
 * @param plannedMinutes set for days still to come within the year
 * @param remainingMinutes still to give; nothing once met
 * @param surplusMinutes given beyond: goodwill, carried over nowhere
 * @param metOn the day of the service that reached what is owed, null until then
 * @param projectedMinutes what it comes to at this pace
 * @param projectedMissingMinutes what would then be missing
 * @param byCalendarYear the same minutes by calendar year: another reading, which decides nothing
 * @param conclusions what it was said to come to, the closing first
 */
public record YearSeen(
        int year,
        Term whole,
        @Nullable Term covered,
        int coveredDays,
        int days,
        FloorState state,
        int owedMinutes,
        int strictMinutes,
        int givenMinutes,
        int assistanceMinutes,
        int maintenanceMinutes,
        int plannedMinutes,
        int remainingMinutes,
        int surplusMinutes,
        @Nullable LocalDate metOn,
        int projectedMinutes,
        int projectedMissingMinutes,
        List<CalendarYearMinutes> byCalendarYear,
        List<YearConclusion> conclusions) {

    public YearSeen {
        byCalendarYear = List.copyOf(byCalendarYear);
        conclusions = List.copyOf(conclusions);
    }

    static YearSeen of(AssistanceYear year, YearOutlook outlook, List<YearConclusion> conclusions) {
        var figures = year.figures();
        return new YearSeen(
                figures.year(),
                figures.whole(),
                year.covered(),
                figures.coveredDays(),
                ConventionYears.days(figures.whole()),
                state(outlook, conclusions),
                figures.targetMinutes(),
                figures.strictTargetMinutes(),
                figures.minutes(),
                figures.assistanceMinutes(),
                figures.maintenanceMinutes(),
                outlook.plannedMinutes(),
                figures.missingMinutes(),
                figures.surplusMinutes(),
                figures.metOn(),
                outlook.projectedMinutes(),
                outlook.projectedMissingMinutes(),
                figures.byCalendarYear(),
                conclusions);
    }

    private static FloorState state(YearOutlook outlook, List<YearConclusion> conclusions) {
        return conclusions.isEmpty()
                ? FloorState.of(outlook.pace())
                : FloorState.of(conclusions.getLast().figures().outcome(), outlook.pace());
    }

    /** Whether its closing stands: it was met, or it was not. */
    boolean closed() {
        return !conclusions.isEmpty()
                && EnumSet.of(YearOutcome.MET, YearOutcome.SHORTFALL)
                        .contains(conclusions.getLast().figures().outcome());
    }

    /** Whether only a part of the year is covered, so that only a share of the floor is owed. */
    public boolean cutShort() {
        return coveredDays < days;
    }

    /** What no session is planned for yet. */
    public int toPlanMinutes() {
        return Math.max(0, remainingMinutes - plannedMinutes);
    }

    /** The last day on which something may still be given for it: its last covered day, or that of the whole year. */
    public LocalDate lastDay() {
        return covered == null ? whole.lastDay() : covered.lastDay();
    }
}
