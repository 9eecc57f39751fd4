package fr.cdg62.opposable.project.value;

import java.util.List;

/**
 * What the house decides where the convention is silent (legal sheet, R15). Asked for, never assumed by a rule.
 *
 * @param certificateWatchDays how many days before its last a certificate is watched, the longest first
 */
public record ProjectHousePolicy(List<Integer> certificateWatchDays) {

    public ProjectHousePolicy {
        certificateWatchDays = List.copyOf(certificateWatchDays);
    }

    /** The policy in force. */
    public static ProjectHousePolicy current() {
        return new ProjectHousePolicy(List.of(60, 30));
    }
}
