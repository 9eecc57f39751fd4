package fr.cdg62.opposable.servicecapacity.value;

/**
 * What the house takes for a credible declaration.
 *
 * @param minutesMost the most a service gives in a month: more than that is a slip of the pen
 * @param monthsAhead how many months ahead it may be declared
 */
public record CapacityPolicy(int minutesMost, int monthsAhead) {

    /** The policy in force: 2 000 hours a month, three years ahead. */
    public static CapacityPolicy current() {
        return new CapacityPolicy(120_000, 36);
    }
}
