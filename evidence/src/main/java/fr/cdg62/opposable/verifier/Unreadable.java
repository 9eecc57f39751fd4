package fr.cdg62.opposable.verifier;

/** What was given cannot be read at all; the message is a sentence in French for the reader. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence, Object... values) {
        super(Words.say("unreadable." + sentence, values), null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
