package fr.cdg62.opposable.verifier.text;

/** What was read does not have the form its document asks for. Carries no stack: hostile input may raise it a million times. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param what what was expected and not found, in English, for whoever reads a finding's detail */
    public Malformed(String what) {
        super(what, null, false, false);
    }

    /** What was expected and not found. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Refuses to go on unless {@code sound}. */
    public static void unless(boolean sound, String what) throws Malformed {
        if (!sound) {
            throw new Malformed(what);
        }
    }
}
