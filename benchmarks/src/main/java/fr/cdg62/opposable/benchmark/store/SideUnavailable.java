package fr.cdg62.opposable.benchmark.store;

/** A side cannot run on this machine. The message says why, in one line; the side is then skipped aloud. */
public final class SideUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what is missing. */
    public SideUnavailable(String why) {
        super(why);
    }
}
