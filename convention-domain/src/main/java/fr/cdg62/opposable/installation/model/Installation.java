package fr.cdg62.opposable.installation.model;

import fr.cdg62.opposable.installation.api.InstallationOpened;
import fr.cdg62.opposable.installation.api.OpenInstallation;
import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The installation, opened once: opening it again changes nothing. */
public class Installation {
    @AggregateIdentifier
    private @Nullable InstallationId id;

    /** An installation not opened yet. */
    protected Installation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(OpenInstallation command) {
        var opened = id != null;
        if (!opened) {
            AggregateLifecycle.apply(new InstallationOpened(
                    command.installationId(), command.centre(), command.time(), command.openedOn()));
        }
        return new CommandOutcome(command.installationId().value(), 0, List.of("installation.opened"), opened);
    }

    @EventSourcingHandler
    void evolve(InstallationOpened event) {
        id = event.installationId();
    }
}
