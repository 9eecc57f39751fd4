package fr.cdg62.opposable.application.drill;

/** The drill cannot be held; the message is one line in French for whoever asked. */
public final class DrillFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public DrillFailed(String line) {
        super(line);
    }

    /** Says why, keeping what was found. */
    public DrillFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
