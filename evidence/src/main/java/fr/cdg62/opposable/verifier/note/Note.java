package fr.cdg62.opposable.verifier.note;

import fr.cdg62.opposable.verifier.text.Malformed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as its file says it ({@code docs/journal.md}, section 7); its signature is not verified yet.
 *
 * @param origin the journal it speaks of
 * @param size how many events it binds, at least one
 * @param root the root of their leaves
 * @param number from 1
 * @param time UTC
 * @param streams how many streams it binds
 * @param streamsRoot the root of their entries
 * @param links the hashes of the notes it names
 * @param simulated whether the clock was simulated
 * @param signature the key's id, the signature and what it signs
 * @param hash SHA-256 of the file, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record Note(
        String origin,
        long size,
        byte[] root,
        long number,
        Instant time,
        long streams,
        byte[] streamsRoot,
        Links links,
        boolean simulated,
        NoteSignature signature,
        String hash) {

    /** No note is longer than this many bytes. */
    public static final int LONGEST = 16_384;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The hashes of the note before and of the last ones of an earlier day, month and year; null where the note names none. */
    public record Links(
            @Nullable String previous,
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {}

    /** Reads a note; anything that is not exactly of the form is refused. */
    public static Note parse(byte[] file) throws Malformed {
        return NoteReader.read(file);
    }

    /** The centre an origin names; refuses what is no origin. */
    public static String originOf(String origin) throws Malformed {
        Malformed.unless(origin.matches("opposable/[^/\\s+]+/[^/\\s+]+"), "an origin opposable/centre/identifier");
        return origin.split("/", -1)[1];
    }

    /** The centre this journal is kept by. */
    public String centre() {
        return origin.split("/", -1)[1];
    }

    /** The day it was signed on, in Paris. */
    public LocalDate day() {
        return time.atZone(PARIS).toLocalDate();
    }
}
