package fr.cdg62.opposable.application.exporting;

/** How far an export has come. */
public enum ExportPhase {
    /** Another goes first. */
    WAITING,
    /** It is being written. */
    WRITING,
    /** It can be taken. */
    READY,
    /** It cannot be made as asked: {@code why} says so. */
    REFUSED,
    /** A failure cut it short: the operator's log says which. */
    FAILED,
    /** Somebody gave it up, or the product stopped: ask again. */
    STOPPED;

    /** Whether it may still become ready. */
    public boolean underWay() {
        return this == WAITING || this == WRITING;
    }
}
