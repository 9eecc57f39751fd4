package fr.cdg62.opposable.deadline;

/** What a coming date is the date of. */
public enum DeadlineKind {
    /** The first day of the term. */
    START,
    /** The first day on which a renewal may be decided. */
    RENEWAL_OPENS,
    /** A rung of the ladder of reminders before the last day. */
    REMINDER,
    /** The last day covered, on which a renewal may still be decided. */
    LAST_DAY,
    /** The day from which the convention has ended, at 00:00. */
    END
}
