package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.ConventionCommand;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordAmicableStep;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import fr.cdg62.opposable.model.Decider;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;

/** What a convention is told when its parties disagree: the same aggregate, its commands on a page of their own. */
abstract class ConventionInDispute extends Decider {

    @CommandHandler
    CommandOutcome decide(DeclareDispute command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordAmicableStep command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(DeclareAmicableFailure command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(AgreeMediation command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(EndMediation command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(OpenLitigation command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(CloseDispute command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ReceiveClaim command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RecordClaimOutcome command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    /** Decides by the file, and applies what follows. */
    protected abstract CommandOutcome conclude(ConventionCommand command, Ports ports, MetaData metadata);
}
