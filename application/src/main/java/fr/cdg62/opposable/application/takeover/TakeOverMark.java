package fr.cdg62.opposable.application.takeover;

import fr.cdg62.opposable.journal.SyncedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@code take-over} of a data folder that was begun with an export: how far that went, and which export it was.
 *
 * @param state how far
 * @param manifest SHA-256 of the export's manifest, in hexadecimal
 * @param why it was refused, in French; empty otherwise
 */
public record TakeOverMark(State state, String manifest, String why) {

    private static final String NAME = "take-over";

    /** How far a take-over went. */
    public enum State {
        /** Stopped half way: the same command goes on. */
        UNFINISHED,
        /** What was taken over contradicts its notes: the folder is of no use. */
        REFUSED,
        /** Everything is there and agrees with every note. */
        DONE
    }

    /** The mark of a data folder, if it has one. */
    static Optional<TakeOverMark> read(Path data) {
        var file = data.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var words = Files.readString(file).strip().split(" ", 3);
            return Optional.of(new TakeOverMark(State.valueOf(words[0]), words[1], words.length > 2 ? words[2] : ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the folder holds, whole, what another installation had recorded. */
    public static boolean isTakenOver(Path data) {
        return read(data).filter(mark -> mark.state == State.DONE).isPresent();
    }

    /** Writes it, on disk when this returns. */
    void write(Path data) {
        var text = (state + " " + manifest + " " + why).strip() + "\n";
        SyncedFile.write(data.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
    }
}
