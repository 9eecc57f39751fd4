package fr.cdg62.opposable.reading;

/** The view did not reach the position asked for in the time allowed. */
public final class NotIntegratedYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    public NotIntegratedYet(long position) {
        super("position " + position + " is not integrated yet", null, false, false);
        this.position = position;
    }

    /** The position asked for. */
    public long position() {
        return position;
    }
}
