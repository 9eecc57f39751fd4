package fr.cdg62.opposable.application.takeover;

/** An export that is not taken over; the message says why, in French, to whoever starts the product. */
public final class NotTakenOver extends Exception {

    private static final long serialVersionUID = 1;

    /** Refused for that reason. */
    public NotTakenOver(String why) {
        super(why);
    }

    /** Why, in French. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
