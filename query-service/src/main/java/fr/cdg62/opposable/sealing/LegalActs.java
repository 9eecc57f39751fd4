package fr.cdg62.opposable.sealing;

/** Notices the events of conventions as they come. One thread at a time. */
final class LegalActs {

    private static final int EVENTS_A_PAGE = 500;
    private static final String OF_A_CONVENTION = "convention.";

    private final StoredFacts facts;
    private long seen = -1;

    LegalActs(StoredFacts facts) {
        this.facts = facts;
    }

    /** What is recorded so far is not looked at. */
    void passOver() {
        seen = facts.head();
    }

    /** Whether an event of a convention was recorded since the last time. */
    boolean anyNew() {
        long head = facts.head();
        boolean found = false;
        while (seen < head) {
            var page = facts.read(seen + 1, EVENTS_A_PAGE);
            if (page.isEmpty()) {
                return found;
            }
            found |= page.stream().anyMatch(fact -> fact.type().name().startsWith(OF_A_CONVENTION));
            seen = page.getLast().position();
        }
        return found;
    }
}
