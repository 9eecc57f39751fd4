package fr.cdg62.opposable.sealing;

/** Why the journal is not signed. All but the last say that the store, or what was sealed, is not what it was. */
public enum SealRefusal {
    /** The store ends before the last note. */
    STORE_SHORTER,
    /** The event of that index is not the one that was sealed. */
    EVENT_DIFFERS,
    /** The events give another root than a note. */
    ROOT_DIFFERS,
    /** The streams give another root than a note. */
    STREAMS_DIFFER,
    /** A sequence of a stream has a hole or comes twice. */
    SEQUENCE_BROKEN,
    /** A position of the store has a hole or comes twice. */
    POSITION_BROKEN,
    /** A note is not of the form of a note. */
    NOTE_UNREADABLE,
    /** The notes do not follow each other, or one is not signed by the key of its time. */
    NOTES_BROKEN,
    /** The store is that of another journal. */
    OTHER_STORE,
    /** The tiles do not hold what the store and the notes agree on. */
    TILES_CHANGED,
    /** The store cannot be read. */
    STORE_DAMAGED,
    /** The private key that should sign is not on this machine. */
    KEY_MISSING;

    /** Whether something is not what it was: an alarm, and not only something to put in order. */
    public boolean contradicts() {
        return this != KEY_MISSING;
    }
}
