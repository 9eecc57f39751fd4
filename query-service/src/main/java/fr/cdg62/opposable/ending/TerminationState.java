package fr.cdg62.opposable.ending;

/** What has become of a termination, on a day. */
public enum TerminationState {
    /** Its letter is on its way: nothing says yet that it counts as notified. */
    PENDING,
    /** Its letter never reached its address, and is to be sent again. */
    UNDELIVERED,
    /** It ends the convention on a day to come. */
    COMING,
    /** It has ended the convention. */
    EFFECTIVE,
    /** Both parties took it back. */
    WITHDRAWN,
    /** Something else ends the convention first. */
    MOOT
}
