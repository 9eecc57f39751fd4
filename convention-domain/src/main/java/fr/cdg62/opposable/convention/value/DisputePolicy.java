package fr.cdg62.opposable.convention.value;

/**
 * What the house decides where article 7 gives neither form nor delay (legal sheet, R25), and the months of the law.
 *
 * @param amicableDays whole days to wait after a written proposal: the day of the proposal does not count, and the failure may be declared
 *     on the day after the last of them
 * @param contestMonths months to contest a termination
 */
public record DisputePolicy(int amicableDays, int contestMonths) {

    /** The policy in force. */
    public static DisputePolicy current() {
        return new DisputePolicy(30, 2);
    }
}
