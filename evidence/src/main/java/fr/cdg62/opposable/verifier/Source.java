package fr.cdg62.opposable.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** The files of what was given, by their path from its root with {@code /} between the names. Nothing outside of it can be reached. */
interface Source extends AutoCloseable {

    /** Every file. */
    SortedSet<String> files();

    /** How many bytes a file claims to have. */
    long size(String path) throws IOException;

    /** The bytes of a file from its beginning. */
    InputStream open(String path) throws IOException;

    @Override
    void close() throws IOException;

    /** Whether there is such a file. */
    default boolean has(String path) {
        return files().contains(path);
    }

    /** A whole file; refuses one longer than {@code most}. */
    default byte[] read(String path, int most) throws IOException {
        try (var in = open(path)) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new IOException(path + " is longer than " + most + " bytes");
            }
            return bytes;
        }
    }
}
