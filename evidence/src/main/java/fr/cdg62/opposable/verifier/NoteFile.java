package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.Note;
import org.jspecify.annotations.Nullable;

/** A note and where it was read, with the time-stamp found beside it. */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record NoteFile(String file, Note note, byte @Nullable [] stamp) {

    /** The name of the file of a note's time-stamp. */
    String stampFile() {
        return file.replaceAll("[.]note$", ".tsr");
    }
}
