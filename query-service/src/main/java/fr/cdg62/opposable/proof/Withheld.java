package fr.cdg62.opposable.proof;

import java.util.Set;

/**
 * Which payloads an export keeps back: their hash stands in their place, and everything else is proved all the same.
 *
 * @param others whether those of every other name are kept back, rather than those of these names
 * @param names stored event names
 */
public record Withheld(boolean others, Set<String> names) {

    /** Every payload is shown. */
    public static final Withheld NOTHING = new Withheld(false, Set.of());

    /** No payload is shown. */
    public static final Withheld EVERYTHING = new Withheld(true, Set.of());

    private static final String KEY_INTRODUCED = "journal.key-introduced";

    public Withheld {
        names = Set.copyOf(names);
    }

    /** Whether the payload of an event of that name is kept back. A key is never: nothing could be verified without it. */
    boolean hides(String name) {
        return !name.equals(KEY_INTRODUCED) && names.contains(name) != others;
    }
}
