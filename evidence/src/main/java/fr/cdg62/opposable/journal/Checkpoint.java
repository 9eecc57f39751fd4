package fr.cdg62.opposable.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of the journal ({@code docs/journal.md}, section 7).
 *
 * @param origin whose journal it is
 * @param size how many events
 * @param root of their leaves
 * @param number counts the notes of one origin, from 1
 * @param time UTC, whole milliseconds
 * @param streams how many streams
 * @param streamsRoot the root of their list
 * @param links the notes before that it names
 * @param simulated whether the store runs on a simulated clock
 */
public record Checkpoint(
        String origin,
        long size,
        Hash root,
        long number,
        Instant time,
        long streams,
        Hash streamsRoot,
        Links links,
        boolean simulated) {

    /** Always three decimals. */
    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * The hashes of notes before this one.
     *
     * @param previous the one just before; null on the first note
     * @param day the last of an earlier day in Paris, if any
     * @param month the last of an earlier month, if any
     * @param year the last of an earlier year, if any
     */
    public record Links(
            @Nullable Hash previous,
            @Nullable Hash day,
            @Nullable Hash month,
            @Nullable Hash year) {}

    /** The lines that are signed, each ended by a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n"
                + "number " + number + "\n"
                + "time " + INSTANT.format(time) + "\n"
                + "streams " + streams + " " + streamsRoot.base64() + "\n"
                + line("previous", links.previous())
                + line("day", links.day())
                + line("month", links.month())
                + line("year", links.year())
                + (simulated ? "clock SIMULATED\n" : "");
    }

    private static String line(String keyword, @Nullable Hash hash) {
        return hash == null ? "" : keyword + " " + hash.hex() + "\n";
    }
}
