package fr.cdg62.opposable.projection.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of all runs. */
public interface Tokens {

    /** The tokens of a run, by segment. */
    List<Token> of(String run);

    /**
     * Writes, replaces or removes a token, durably with all that was written before it.
     *
     * @param before the token as read; null to add one
     * @param after the token to write; null to remove it
     * @throws LostRace when the token is no longer what was read: nothing is written
     */
    void change(@Nullable Token before, @Nullable Token after);
}
