package fr.cdg62.opposable.policy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A command that follows from a fact.
 *
 * @param command what is asked
 * @param commandId follows from the facts alone: the same fact asks once, however often it is read
 * @param otherwise what follows from the code of the rule that refuses it; null when nothing does
 */
public record Reaction(
        Object command, String commandId, @Nullable Function<String, Reaction> otherwise) {

    /** A command whose refusal settles it. */
    public Reaction(Object command, String commandId) {
        this(command, commandId, null);
    }

    /** The same, with what follows from a refusal. */
    public Reaction orElse(Function<String, Reaction> refused) {
        return new Reaction(command, commandId, refused);
    }
}
