package fr.cdg62.opposable.verifier;

import org.jspecify.annotations.Nullable;

/** An event {@code journal.key-introduced} as it was read; its payload is null when it is withheld. */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record KeyEvent(long index, String stream, long sequence, byte @Nullable [] payload) {

    static final String NAME = "journal.key-introduced";

    static final String STREAMS = "journal-";
}
