package fr.cdg62.opposable.application.command;

import fr.cdg62.opposable.application.clock.EdgeClock;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.identity.CentreId;
import org.jspecify.annotations.Nullable;

/**
 * Where the instant and the centre of a command are set, once.
 *
 * @param centre the centre this installation belongs to
 * @param clock the one clock
 */
public record CommandEdge(CentreId centre, EdgeClock clock) {
    /** The context of a command of the product itself, under a deterministic id. */
    public CommandContext bySystem(String origin, String commandId) {
        return by("system", Role.SYSTEM, origin, commandId, null);
    }

    /** The context of a command sent now by that account. */
    public CommandContext by(String actor, Role role, String origin, String commandId, @Nullable Long expectedVersion) {
        return new CommandContext(
                centre.value(), actor, role.name(), origin, commandId, clock.instant(), expectedVersion);
    }
}
