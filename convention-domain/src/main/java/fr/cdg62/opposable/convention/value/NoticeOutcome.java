package fr.cdg62.opposable.convention.value;

/** What became of a formal notice, on a day. */
public enum NoticeOutcome {
    /** The other party may still cure. */
    RUNNING,
    /** Every breach it cites is cured. */
    CURED,
    /** Its cure period is over, and a breach it cites still stands. */
    IN_VAIN
}
