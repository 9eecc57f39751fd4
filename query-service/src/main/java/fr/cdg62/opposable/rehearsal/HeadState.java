package fr.cdg62.opposable.rehearsal;

/** What the file has under a head on a day. */
public enum HeadState {
    /** Everything owed by that day is there. */
    HELD,
    /** Nothing is owed yet: nobody can reproach its absence. */
    NOT_YET,
    /** Something is missing, or weak. */
    MISSING
}
