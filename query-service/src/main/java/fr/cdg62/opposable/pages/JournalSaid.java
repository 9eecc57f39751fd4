package fr.cdg62.opposable.pages;

import java.time.Instant;
import java.util.Optional;

/** What pages say of the journal. */
public interface JournalSaid {

    /** What contradicts what was sealed, in French; nothing when all is well. Every page shows it. */
    Optional<String> alarm();

    /** When it was last sealed, UTC. */
    Optional<Instant> sealedAt();

    /** How many events the last note covers, the first ones of the store; 0 before the first note. */
    long sealedSize();
}
