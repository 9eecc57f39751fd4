package fr.cdg62.opposable.sealing;

import java.util.List;

/** Where notes go so that somebody else holds them ({@code docs/journal.md}, section 11). Nothing is configured, nothing leaves. */
public interface NoteOutlets {

    /** Nobody. */
    NoteOutlets NONE = new NoteOutlets() {
        @Override
        public void noteWritten() {
            // Nobody is waiting for it.
        }

        @Override
        public List<OutletState> states() {
            return List.of();
        }
    };

    /** A note is on disk: it is handed on in due course, and nobody waits here. */
    void noteWritten();

    /** How each stands, in the order they are configured. */
    List<OutletState> states();
}
