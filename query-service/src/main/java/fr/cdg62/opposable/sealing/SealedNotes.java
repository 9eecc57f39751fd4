package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.journal.NoteMalformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The notes as they are shown, read once and added to: a page does not read a thousand files. */
final class SealedNotes {

    private final CheckpointFolder folder;
    private final List<Note> notes = new ArrayList<>();

    SealedNotes(CheckpointFolder folder) {
        this.folder = folder;
        for (long number = 1; add(number); number++) {
            // Up to the first that is not there, or cannot be read.
        }
    }

    private boolean add(long number) {
        try {
            var note = folder.read(number);
            note.ifPresent(notes::add);
            return note.isPresent();
        } catch (NoteMalformed e) {
            return false;
        }
    }

    synchronized void add(Note note) {
        notes.add(note);
    }

    synchronized Optional<Note> lastNote() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast());
    }

    synchronized @Nullable SealedNote last() {
        return notes.isEmpty() ? null : seen(notes.getLast());
    }

    synchronized List<SealedNote> latestFirst() {
        return notes.reversed().stream().map(this::seen).toList();
    }

    private SealedNote seen(Note note) {
        return SealedNote.of(note, folder.stamped(note.checkpoint().number()));
    }
}
