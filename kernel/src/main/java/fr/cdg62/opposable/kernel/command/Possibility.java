package fr.cdg62.opposable.kernel.command;

import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Refusal;
import fr.cdg62.opposable.kernel.rule.Rules;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the state of an aggregate allows a command today, whatever its content.
 *
 * @param command the command's name
 * @param held the rules of state that hold
 * @param refusal the rule of state that refuses it, or null
 */
public record Possibility(
        String command, List<String> held, @Nullable Refusal refusal) {

    public Possibility {
        held = List.copyOf(held);
    }

    /** What these rules of state say of the command. */
    public static Possibility of(Class<?> command, Supplier<Rules> state) {
        try {
            return new Possibility(
                    command.getSimpleName(), state.get().judgement().held(), null);
        } catch (CommandRefused refused) {
            return new Possibility(command.getSimpleName(), List.of(), refused.refusal());
        }
    }
}
