package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One contract year of a ledger.
 *
 * @param figures what it comes to, as known
 * @param covered the days of it that the convention covers, or null when none is
 */
public record AssistanceYear(YearFigures figures, @Nullable Term covered) {

    /** The day from which it may be closed: the one after its last covered day. */
    public Optional<LocalDate> closesOn() {
        return Optional.ofNullable(covered).map(Term::dayAfter);
    }

    /** What it promises on a day, its figures being those of that day. */
    public YearOutlook outlook(LocalDate day, List<PlannedAssistance> plans, AssistancePolicy policy) {
        int planned = plans.stream()
                .filter(plan -> plan.plannedFor().isAfter(day) && covered != null && covered.covers(plan.plannedFor()))
                .mapToInt(PlannedAssistance::minutes)
                .sum();
        int projected = projected(day);
        int missing = Math.max(0, figures.targetMinutes() - projected);
        return new YearOutlook(
                day, pace(day, planned, missing, policy), figures.missingMinutes(), planned, projected, missing);
    }

    private YearPace pace(LocalDate day, int planned, int projectedMissing, AssistancePolicy policy) {
        if (covered == null || day.isAfter(covered.lastDay())) {
            return YearPace.OVER;
        } else if (day.isBefore(covered.firstDay())) {
            return YearPace.NOT_STARTED;
        } else if (figures.missingMinutes() == 0) {
            return YearPace.MET;
        }
        boolean tooEarly = elapsed(day) <= policy.watchAfterDays();
        boolean plannedEnough = figures.missingMinutes() <= planned;
        return tooEarly || plannedEnough || projectedMissing == 0 ? YearPace.ON_TRACK : YearPace.AT_RISK;
    }

    /** What is given so far, stretched over the whole of the covered days; whole minutes, rounded down. */
    private int projected(LocalDate day) {
        int elapsed = elapsed(day);
        return elapsed == 0 ? 0 : (int) ((long) figures.minutes() * figures.coveredDays() / elapsed);
    }

    /** How many covered days have begun by that day. */
    private int elapsed(LocalDate day) {
        if (covered == null || day.isBefore(covered.firstDay())) {
            return 0;
        }
        var until = day.isAfter(covered.lastDay()) ? covered.lastDay() : day;
        return ConventionYears.days(new Term(covered.firstDay(), until));
    }
}
