package fr.cdg62.opposable.project.value;

import java.util.Set;

/** One of the nine steps that the centre carries out (convention, article 3; legal sheet, 1.3). */
public enum Step {
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
    S8,
    S9;

    private static final Set<Step> JOINT = Set.of(S1, S2);
    private static final Set<Step> TRAININGS = Set.of(S6, S7);

    /** The commitment it carries out. */
    public Commitment commitment() {
        return Commitment.valueOf(name());
    }

    /** Whether both parties do it together, so that each must have left a proof of it (R10). */
    public boolean isJoint() {
        return JOINT.contains(this);
    }

    /** Whether somebody is trained by it, who must be told by role and count (R11). */
    public boolean trainsSomebody() {
        return TRAININGS.contains(this);
    }

    /** The steps it cannot be completed before (R11). */
    public Set<Step> after() {
        return switch (this) {
            case S5 -> Set.of(S4);
            case S9 -> Set.of(S5, S6, S7);
            case S1, S2, S3, S4, S6, S7, S8 -> Set.of();
        };
    }
}
