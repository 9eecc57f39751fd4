package fr.cdg62.opposable.proof;

import fr.cdg62.opposable.journal.Note;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What an export holds for people beside what it proves: how to read it, the documents its events cite. */
public interface Enclosures {

    /** Nothing. */
    Enclosures NONE = new Enclosures() {
        @Override
        public void sees(byte[] payload) {
            // Nothing is cited.
        }

        @Override
        public List<Enclosure> under(Note note) {
            return List.of();
        }
    };

    /** A payload is shown. */
    void sees(byte[] payload);

    /** The files, once every payload was seen. */
    List<Enclosure> under(Note note);

    /**
     * One file.
     *
     * @param path its place in the export
     * @param bytes opened once
     */
    record Enclosure(String path, Bytes bytes) {}

    /** Where its bytes are. */
    @FunctionalInterface
    interface Bytes {
        /** Opens them. */
        InputStream open() throws IOException;
    }
}
