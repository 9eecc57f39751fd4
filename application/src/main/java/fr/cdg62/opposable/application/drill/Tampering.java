package fr.cdg62.opposable.application.drill;

/** What is done to the copy. Those of views are tried on what is derived from the events, the others on what is not. */
public enum Tampering {
    /** One bit of the content of an event. */
    PAYLOAD_BIT,
    /** Who recorded an event. */
    METADATA_CHANGED,
    /** An event is taken out. */
    EVENT_REMOVED,
    /** An event that never was is put between two. */
    EVENT_INSERTED,
    /** Two events change places. */
    EVENTS_SWAPPED,
    /** The last sealed events, and all that follow, are taken away. */
    TAIL_CUT,
    /** Every event of one file is taken out. */
    STREAM_REMOVED,
    /** An older state of the store is put back, with the head of its time, and the journal is left. */
    OLDER_STORE,
    /** An older state of the whole folder is put back, journal too. */
    OLDER_FOLDER,
    /** The last note is signed again by a key of whoever corrupts, and the list of keys says so. */
    KEY_SWAPPED,
    /** One letter of a signed note. */
    NOTE_CHANGED,
    /** One bit of a tile of the journal. */
    TILE_CHANGED,
    /** The file of the remembered head is cut. */
    HEAD_CUT,
    /** One bit of an index of the store. */
    INDEX_BIT,
    /** One bit of the first page of the store's file. */
    HEADER_BIT,
    /** The store's file is cut in the middle. */
    FILE_CUT,
    /** A document of a view says something else. */
    VIEW_CHANGED
}
