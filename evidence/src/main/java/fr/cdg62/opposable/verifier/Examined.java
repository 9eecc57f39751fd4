package fr.cdg62.opposable.verifier;

import org.jspecify.annotations.Nullable;

/**
 * What was read of an export or of a store.
 *
 * @param kind the sentence that says what was given
 * @param origin the journal, or null when nothing says it
 * @param notes its notes
 * @param last the note everything is compared with, or null
 * @param events how many events were read
 * @param streams of how many streams
 * @param keys the keys its events introduced
 * @param whole whether every event below the note's size was read, so that any root can be computed anew
 * @param simulated whether the clock was simulated
 * @param question the absence answered for, or null
 */
record Examined(
        String kind,
        @Nullable String origin,
        Notes notes,
        @Nullable NoteFile last,
        long events,
        long streams,
        Keys keys,
        boolean whole,
        boolean simulated,
        @Nullable Question question) {}
