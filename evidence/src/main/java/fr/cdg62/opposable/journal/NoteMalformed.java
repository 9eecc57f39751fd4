package fr.cdg62.opposable.journal;

/** A file that is not a note of the form of {@code docs/journal.md}, section 7. */
public final class NoteMalformed extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoteMalformed(String why) {
        super(why);
    }

    NoteMalformed(String why, Throwable cause) {
        super(why, cause);
    }
}
