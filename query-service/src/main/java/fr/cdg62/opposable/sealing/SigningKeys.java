package fr.cdg62.opposable.sealing;

import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import java.util.List;
import java.util.Optional;

/** Where the private keys are: outside the store. */
public interface SigningKeys {

    /** The private half of that key, when this machine has it. */
    Optional<JournalKey> signing(PublicKey key);

    /**
     * A note is on disk, signed by the last of these: those before it are needed no more.
     *
     * @param introduced the keys made public by the events the note binds, the oldest first
     */
    void hasSigned(List<PublicKey> introduced);
}
