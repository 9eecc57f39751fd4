package fr.cdg62.opposable.verifier;

import fr.cdg62.opposable.verifier.note.JournalKey;
import fr.cdg62.opposable.verifier.note.Note;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What to verify, and what the reader got from elsewhere to compare it with.
 *
 * @param input an export, as a folder or a ZIP archive, or the data folder of a store
 * @param keys public keys known to be the centre's
 * @param witnesses notes kept out of reach of whoever runs the store
 * @param authorities certificates of time-stamping authorities the reader trusts
 */
public record Request(Path input, List<JournalKey> keys, List<Witness> witnesses, List<X509Certificate> authorities) {

    /** A note of a witness, and the name of the file it was read from. */
    public record Witness(String file, Note note) {}

    public Request {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        authorities = List.copyOf(authorities);
    }

    /** A request of somebody who has nothing else. */
    public static Request of(Path input) {
        return new Request(input, List.of(), List.of(), List.of());
    }
}
