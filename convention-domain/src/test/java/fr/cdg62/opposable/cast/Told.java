package fr.cdg62.opposable.cast;

import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.time.Paris;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * A command as the edge would send it.
 *
 * @param command what is asked
 * @param receivedOn the Paris day it reached the edge
 * @param id the caller's id, or null for one of its own
 * @param version the version the caller saw, or null
 * @param account who asks
 * @param role the role under which it is allowed
 */
public record Told(
        Object command,
        LocalDate receivedOn,
        @Nullable String id,
        @Nullable Long version,
        String account,
        String role) {

    /** Recorded long after the facts, unless a scenario says otherwise. */
    public static final LocalDate LATER = LocalDate.of(2025, 12, 1);

    public static Told of(Object command) {
        return command instanceof Told told ? told : new Told(command, LATER, null, null, "account-agent", "AGENT");
    }

    public Told on(String day) {
        return new Told(command, LocalDate.parse(day), id, version, account, role);
    }

    public Told as(String commandId) {
        return new Told(command, receivedOn, commandId, version, account, role);
    }

    public Told seeing(long seen) {
        return new Told(command, receivedOn, id, seen, account, role);
    }

    public Told by(String other) {
        return new Told(command, receivedOn, id, version, other, role);
    }

    public Told under(String other) {
        return new Told(command, receivedOn, id, version, account, other);
    }

    /** The message, under the given id when it has none of its own. */
    public CommandMessage<Object> message(String otherwise) {
        var context = new CommandContext(
                "cdg-62",
                account,
                role,
                "API",
                id == null ? otherwise : id,
                receivedOn.atTime(9, 0).atZone(Paris.ZONE).toInstant(),
                version);
        var metadata = context.metadata(Sha256.of(command.toString()).value());
        return GenericCommandMessage.asCommandMessage(command).withMetaData(metadata);
    }
}
