package fr.cdg62.opposable.reading;

/** Nothing under that id is known at the instant asked about, or not to this viewer: the answer is the same. */
public final class NothingSuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingSuch() {
        super("nothing under that id", null, false, false);
    }
}
