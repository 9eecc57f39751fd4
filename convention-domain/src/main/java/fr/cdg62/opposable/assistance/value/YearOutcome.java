package fr.cdg62.opposable.assistance.value;

/** What a contract year comes to, once closed. */
public enum YearOutcome {
    MET,
    SHORTFALL,
    /** A revision of the end left no day of it covered: nothing was owed. */
    NOT_COVERED,
    /** A revision of the end made a closed year run on: it will be closed again. */
    RUNNING_AGAIN
}
