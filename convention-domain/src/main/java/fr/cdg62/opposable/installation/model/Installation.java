package fr.cdg62.opposable.installation.model;

import fr.cdg62.opposable.installation.api.InstallationOpened;
import fr.cdg62.opposable.installation.api.OpenInstallation;
import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.model.Decider;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The installation, opened once: opening it again changes nothing. */
public class Installation extends Decider {
    @AggregateIdentifier
    private @Nullable InstallationId id;

    /** For the repository: an installation exists through its event only. */
    protected Installation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome decide(OpenInstallation command, MetaData metadata) {
        var opened =
                new InstallationOpened(command.installationId(), command.centre(), command.time(), command.openedOn());
        return applyAll(id == null ? List.<DomainEvent>of(opened) : List.of(), List.of(), Map.of(), metadata);
    }

    @EventSourcingHandler
    void evolve(InstallationOpened event, MetaData metadata, @SequenceNumber long sequence) {
        id = event.installationId();
        remember(event, metadata, sequence);
    }

    @Override
    protected String stream() {
        return id == null ? "" : id.value();
    }
}
