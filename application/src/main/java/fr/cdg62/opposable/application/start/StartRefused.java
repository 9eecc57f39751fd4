package fr.cdg62.opposable.application.start;

/** The installation cannot start; the message is one line in French for the operator. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses with that line. */
    public StartRefused(String line) {
        super(line);
    }

    /** Refuses with that line, keeping what was found. */
    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
