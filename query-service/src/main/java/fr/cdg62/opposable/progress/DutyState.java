package fr.cdg62.opposable.progress;

/** Where a commitment stands on a day (R16), the one that asks for something first. */
public enum DutyState {
    /** It ought to be fulfilled already. */
    IN_DEFAULT,
    /** It is owed. */
    DUE,
    /** Nothing is owed yet. */
    NOT_DUE,
    /** It is fulfilled. */
    MET,
    /** It does not apply. */
    NOT_APPLICABLE
}
