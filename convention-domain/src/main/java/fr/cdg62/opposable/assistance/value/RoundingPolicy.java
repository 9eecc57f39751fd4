package fr.cdg62.opposable.assistance.value;

/** How real time becomes counted time. */
public enum RoundingPolicy {
    /** A minute is a minute. */
    REAL_TIME;

    /** What those real minutes count for. */
    public int counted(int minutes) {
        return switch (this) {
            case REAL_TIME -> minutes;
        };
    }
}
