package fr.cdg62.opposable.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a note line by line, and accepts it only when writing it again gives the same bytes. */
final class NoteReader {

    private final Deque<String> lines;

    private NoteReader(String text) {
        this.lines = new ArrayDeque<>(List.of(text.split("\n", -1)));
    }

    static Note read(byte[] file) {
        try {
            var note = new NoteReader(new String(file, StandardCharsets.UTF_8)).note();
            if (!Arrays.equals(note.file(), file)) {
                throw new NoteMalformed("it is not written as a note is");
            }
            return note;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NoteMalformed("a value is not of its form", e);
        }
    }

    private Note note() {
        var origin = next();
        long size = Long.parseLong(next());
        var root = Hash.ofBase64(next());
        long number = Long.parseLong(value("number "));
        var time = Instant.parse(value("time "));
        var streams = value("streams ").split(" ", 2);
        if (streams.length != 2 || size < 0 || number < 1) {
            throw new NoteMalformed("a number is missing or out of its bounds");
        }
        var links = new Checkpoint.Links(hash("previous "), hash("day "), hash("month "), hash("year "));
        boolean simulated = "clock SIMULATED".equals(lines.peek());
        if (simulated) {
            next();
        }
        next();
        var signature = value("\u2014 " + origin + " ");
        return new Note(
                new Checkpoint(
                        origin,
                        size,
                        root,
                        number,
                        time,
                        Long.parseLong(streams[0]),
                        Hash.ofBase64(streams[1]),
                        links,
                        simulated),
                signature);
    }

    private @Nullable Hash hash(String keyword) {
        var line = lines.peek();
        return line != null && line.startsWith(keyword) ? Hash.ofHex(value(keyword)) : null;
    }

    private String value(String keyword) {
        var line = next();
        if (!line.startsWith(keyword)) {
            throw new NoteMalformed("the line \"" + keyword.strip() + "\" is not in its place");
        }
        return line.substring(keyword.length());
    }

    private String next() {
        var line = lines.poll();
        if (line == null) {
            throw new NoteMalformed("it ends too early");
        }
        return line;
    }
}
