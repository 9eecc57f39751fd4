package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;
import java.util.List;

/**
 * What the house decides where the convention is silent (legal sheet, R8 and R19). Asked for, never assumed by a rule.
 *
 * @param renewalWindowMonths how long before the last day a renewal may be decided
 * @param reminderMonths how long before the last day the parties are reminded of it, the longest first
 * @param cureDays how long a formal notice leaves the other party to cure, when it says nothing else: article 6 gives no period, and a month is
 *     what a council needs to be told and to answer
 */
public record HousePolicy(int renewalWindowMonths, List<Integer> reminderMonths, int cureDays) {

    public HousePolicy {
        reminderMonths = List.copyOf(reminderMonths);
    }

    /** The policy in force. */
    public static HousePolicy current() {
        return new HousePolicy(12, List.of(12, 6, 3, 1), 30);
    }

    /** The first day on which a convention that ends that day may be renewed. */
    public LocalDate renewalOpensOn(LocalDate lastDay) {
        return lastDay.minusMonths(renewalWindowMonths);
    }
}
