package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.Note;
import java.time.Instant;

/**
 * A note as it is shown.
 *
 * @param number from 1
 * @param time when it was signed, UTC
 * @param size how many events it binds
 * @param streams how many streams
 * @param root of the events, in hexadecimal
 * @param hash of its file, in hexadecimal
 * @param key the id of the key that signed it
 * @param stamped whether a time-stamp stands beside it
 */
public record SealedNote(
        long number, Instant time, long size, long streams, String root, String hash, String key, boolean stamped) {

    static SealedNote of(Note note, boolean stamped) {
        var checkpoint = note.checkpoint();
        return new SealedNote(
                checkpoint.number(),
                checkpoint.time(),
                checkpoint.size(),
                checkpoint.streams(),
                checkpoint.root().hex(),
                note.hash().hex(),
                note.keyId(),
                stamped);
    }
}
