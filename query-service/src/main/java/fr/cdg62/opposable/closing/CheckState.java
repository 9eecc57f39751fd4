package fr.cdg62.opposable.closing;

/** What is known of a check, on a day. */
public enum CheckState {
    /** It holds, and the file shows it. */
    DONE,
    /** It does not hold yet, and will without anybody doing anything. */
    WAITING,
    /** The file does not show it. */
    MISSING,
    /** A lawyer is to look at it. */
    REVIEW,
    /** Nothing is asked for here. */
    NOT_NEEDED
}
