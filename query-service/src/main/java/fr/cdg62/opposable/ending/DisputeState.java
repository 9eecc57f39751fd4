package fr.cdg62.opposable.ending;

/** How far a dispute has gone, on a day. */
public enum DisputeState {
    /** The parties are alone with it. */
    OPEN,
    /** A judge has it. */
    IN_COURT,
    /** It is over. */
    CLOSED
}
