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
    END,
    /** The last day the other party is left to cure what a formal notice cites. */
    CURE_PERIOD,
    /** The last day on which to contest a termination before the judge. */
    CONTEST,
    /** A proof of an electronic delivery is not on file, and its provider will not keep it much longer. */
    DELIVERY_PROOF_WATCH,
    /** The last day on which the provider surely keeps it. */
    DELIVERY_PROOF_LAST_DAY,
    /** A day on which the centre warns of the end of a certificate. */
    CERTIFICATE_WATCH,
    /** The last day a certificate is valid. */
    CERTIFICATE_LAST_DAY,
    /** The party that holds the project is to be relaunched. */
    RELAUNCH,
    /** The last day on which the silence of the collectivity on a request for means is no default. */
    MEANS_ANSWER,
    /** A planned session of assistance. */
    ASSISTANCE_SESSION,
    /** The last day of a contract year whose assistance is not all given. */
    ASSISTANCE_YEAR
}
