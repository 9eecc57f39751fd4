package fr.cdg62.opposable.application.demo;

import fr.cdg62.opposable.application.access.AccessPolicy;
import fr.cdg62.opposable.application.command.CommandEdge;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.event.PersonVault;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the demonstration is played on: the rooms of an installation whose time is simulated.
 *
 * @param calendar the pass that sends what the calendar has made due
 * @param consequences waits until what follows from everything recorded is recorded too
 */
public record Stage(
        CommandPort commands,
        CommandEdge edge,
        PersonVault vault,
        DocumentStore documents,
        Runnable calendar,
        Runnable consequences) {
    private static final String AGENT = "account-cdg-62-demonstration";

    /** The hash of an invented document, kept here before anything cites it; its first word says that it is invented. */
    Sha256 paper(String text) {
        var bytes =
                ("SIMULÉ - document inventé pour la démonstration.\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            return documents.keep(new ByteArrayInputStream(bytes)).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The context of a command of the story: under the product's own name where it may send it, else as an agent does. */
    CommandContext context(Object command, String id) {
        return AccessPolicy.maySend(Role.SYSTEM, command.getClass())
                ? edge.bySystem(Demonstration.ORIGIN, id)
                : edge.by(AGENT, Role.AGENT, Demonstration.ORIGIN, id, null);
    }
}
