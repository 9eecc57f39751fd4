package fr.cdg62.opposable.journalkey.value;

/** Why a key of the journal is introduced ({@code docs/journal.md}, section 8). */
public enum KeyReason {
    /** The journal had none. */
    FIRST,
    /** The house changes its key from time to time. */
    PLANNED,
    /** Somebody else may hold the key before. */
    COMPROMISED,
    /** The key before can sign nothing any more, not even its own replacement. */
    LOST
}
