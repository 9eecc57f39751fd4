package fr.cdg62.opposable.sealing;

/** The store cannot give the bytes of an event, or gives what cannot be one. */
public final class StoreUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says where. */
    public StoreUnreadable(String where) {
        super(where);
    }

    /** Says where, and keeps what was found. */
    public StoreUnreadable(String where, Throwable cause) {
        super(where, cause);
    }
}
