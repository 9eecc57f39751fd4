package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.model.Decider;
import fr.cdg62.opposable.project.api.AcknowledgeFirstTransmission;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.TransferProject;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;

/** What a project is told by the house and never by a person: the life of its convention, and the first transmission. */
abstract class FollowedProject extends Decider {

    @CommandHandler
    CommandOutcome decide(BindProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReviseProjectScope command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CloseProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReopenProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(TransferProject command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AcknowledgeFirstTransmission command, Capacities capacities, MetaData metadata) {
        return conclude(command, capacities, metadata);
    }

    /** Decides, and applies the facts with what they change to the anomalies. */
    abstract CommandOutcome conclude(ProjectCommand command, Capacities capacities, MetaData metadata);
}
