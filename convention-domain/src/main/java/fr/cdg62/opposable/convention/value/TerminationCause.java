package fr.cdg62.opposable.convention.value;

/** What ended a convention before its last day. */
public enum TerminationCause {
    /** A notice by one party. */
    NOTICE,
    /** The agreement of both. */
    AGREEMENT
}
