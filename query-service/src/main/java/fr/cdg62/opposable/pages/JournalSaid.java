package fr.cdg62.opposable.pages;

import java.time.Instant;
import java.util.Optional;

/** What pages say of the journal. */
public interface JournalSaid {

    /** What contradicts what was sealed, in French; nothing when all is well. Every page shows it. */
    Optional<String> alarm();

    /** When it was last sealed, UTC. */
    Optional<Instant> sealedAt();
}
