package fr.cdg62.opposable.verifier;

import java.util.Set;

/**
 * The absence an export answers for ({@code docs/journal.md}, section 12).
 *
 * @param names the names no event bears
 * @param from the first instant, as the journal writes it, included
 * @param to the last instant, included
 */
record Question(Set<String> names, String from, String to) {

    /** Whether an event of this name and instant makes the answer false; instants so written sort as texts. */
    boolean answeredBy(String name, String recordedAt) {
        return names.contains(name) && recordedAt.compareTo(from) >= 0 && recordedAt.compareTo(to) <= 0;
    }
}
