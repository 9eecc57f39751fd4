package fr.cdg62.opposable.kernel.event;

import fr.cdg62.opposable.kernel.identity.PersonId;
import java.util.Optional;

/** Keeps one key a person, apart from the store and from the views. Called at the edge only, never by an aggregate or a fold. */
public interface PersonVault {

    /** Seals a text with the person's key, made on first use. Refuses a person whose key was destroyed. */
    SealedText seal(PersonId person, String text);

    /** Opens a sealed text; empty once the person's key is destroyed. */
    Optional<String> open(SealedText text);
}
