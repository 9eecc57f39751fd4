package fr.cdg62.opposable.kernel.access;

/** A consultation could not be recorded: the names, or the file, are not handed over. */
public final class ConsultationNotRecorded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Because of that failure of the store. */
    public ConsultationNotRecorded(Throwable cause) {
        super("a consultation could not be recorded", cause);
    }
}
