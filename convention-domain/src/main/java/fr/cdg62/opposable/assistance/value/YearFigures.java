package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract year comes to, as known when it was computed.
 *
 * @param year its number, from 1
 * @param whole the whole contract year, whatever part of it is covered
 * @param coveredDays how many of its days the convention covers
 * @param targetMinutes what is owed for those days
 * @param strictTargetMinutes the whole floor: the stricter reading when the year is cut short
 * @param minutes counted, the sum of both categories
 * @param byCalendarYear the same minutes by calendar year, oldest first
 * @param metOn the day of the service that reached the target, or null
 */
public record YearFigures(
        int year,
        Term whole,
        int coveredDays,
        int targetMinutes,
        int strictTargetMinutes,
        int minutes,
        int assistanceMinutes,
        int maintenanceMinutes,
        List<CalendarYearMinutes> byCalendarYear,
        @Nullable LocalDate metOn,
        YearOutcome outcome) {

    public YearFigures {
        byCalendarYear = List.copyOf(byCalendarYear);
    }

    /** What is still owed; nothing once met. */
    public int missingMinutes() {
        return Math.max(0, targetMinutes - minutes);
    }

    /** What was given beyond the target: goodwill, carried over nowhere. */
    public int surplusMinutes() {
        return Math.max(0, minutes - targetMinutes);
    }

    /** The same figures of a year that runs on after all: neither met nor missed before it closes again. */
    public YearFigures runningAgain() {
        return new YearFigures(
                year,
                whole,
                coveredDays,
                targetMinutes,
                strictTargetMinutes,
                minutes,
                assistanceMinutes,
                maintenanceMinutes,
                byCalendarYear,
                metOn,
                YearOutcome.RUNNING_AGAIN);
    }
}
