package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notes of a journal, numbered from 1, each with its time-stamp where there is one ({@code docs/journal.md}, section 10). */
public final class CheckpointFolder {

    private final Path folder;

    /** The notes of this folder, made at the first one. */
    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** How many notes follow one another from the first. */
    public long count() {
        long count = 0;
        while (Files.exists(file(count + 1))) {
            count++;
        }
        return count;
    }

    /** The notes in their order. Refuses a file that is no note, and one whose number is not that of its name. */
    public List<Note> all() {
        var notes = new ArrayList<Note>();
        for (long number = 1; Files.exists(file(number)); number++) {
            notes.add(read(number).orElseThrow());
        }
        return notes;
    }

    /** One note, when it is there. */
    public Optional<Note> read(long number) {
        return bytes(number).map(bytes -> {
            var note = Note.parse(bytes);
            if (note.checkpoint().number() != number) {
                throw new NoteMalformed("it stands in the place of number " + number);
            }
            return note;
        });
    }

    /** A note's file as it is. */
    public Optional<byte[]> bytes(long number) {
        return content(file(number));
    }

    /** The time-stamp of a note: a {@code TimeStampResp} of RFC 3161, in DER. */
    public Optional<byte[]> stamp(long number) {
        return content(stampFile(number));
    }

    /** Whether a time-stamp stands beside the note. */
    public boolean stamped(long number) {
        return Files.exists(stampFile(number));
    }

    /** Adds a note after the others, on disk when this returns. Refuses any other number than the next. */
    public void add(Note note) {
        long number = note.checkpoint().number();
        if (number != count() + 1) {
            throw new IllegalStateException("note " + number + " does not follow " + count());
        }
        SyncedFile.write(file(number), note.file());
    }

    /** Puts a time-stamp beside its note. Refuses one for a note that is not there, and a second one. */
    public void addStamp(long number, byte[] response) {
        if (!Files.exists(file(number)) || Files.exists(stampFile(number))) {
            throw new IllegalStateException("note " + number + " is not there, or has its time-stamp");
        }
        SyncedFile.write(stampFile(number), response);
    }

    private Path file(long number) {
        return folder.resolve(name(number) + ".note");
    }

    private Path stampFile(long number) {
        return folder.resolve(name(number) + ".tsr");
    }

    /** Eight digits. */
    public static String name(long number) {
        return String.format(Locale.ROOT, "%08d", number);
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
