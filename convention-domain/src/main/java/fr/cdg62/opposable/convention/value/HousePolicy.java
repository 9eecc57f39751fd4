package fr.cdg62.opposable.convention.value;

import java.time.LocalDate;

/**
 * What the house decides where the convention is silent (legal sheet, R8). Asked for, never assumed by a rule.
 *
 * @param renewalWindowMonths how long before the last day a renewal may be decided
 */
public record HousePolicy(int renewalWindowMonths) {

    /** The policy in force. */
    public static HousePolicy current() {
        return new HousePolicy(12);
    }

    /** The first day on which a convention that ends that day may be renewed. */
    public LocalDate renewalOpensOn(LocalDate lastDay) {
        return lastDay.minusMonths(renewalWindowMonths);
    }
}
