package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * One party asks the other to cure its breaches by a day (legal sheet, R19).
 *
 * @param by the party that asks
 * @param breaches those it cites
 * @param servedOn the day the other party received it
 * @param cureBy the last day to cure
 */
public record FormalNotice(
        FormalNoticeId id, Party by, Set<BreachId> breaches, LocalDate servedOn, int cureDays, LocalDate cureBy) {

    public FormalNotice {
        breaches = Collections.unmodifiableSortedSet(new TreeSet<>(breaches));
    }

    /** The last day to cure, when the other party is left so many days from the day it is served. */
    public static LocalDate cureBy(LocalDate servedOn, int cureDays) {
        return servedOn.plusDays(cureDays);
    }

    /** Whether its cure period is over on that day: the last day still is one to cure. */
    public boolean isOverOn(LocalDate day) {
        return day.isAfter(cureBy);
    }
}
