package fr.cdg62.opposable.application.command;

/** The store could not take the command's events. Nothing is known to be stored: the same command id asks again. */
public final class CommandNotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean full;

    CommandNotStored(boolean full, Throwable cause) {
        super(full ? "the disk is full" : "the store failed", cause);
        this.full = full;
    }

    /** Whether the reason is that no room is left on the disk. */
    public boolean full() {
        return full;
    }
}
