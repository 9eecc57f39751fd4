package fr.cdg62.opposable.convention.model;

import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.kernel.command.CommandOutcome;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;

/** What a convention is told when counsel reads a notification otherwise, or a party wants no more electronic letters: the same aggregate, its commands on a page of their own. */
abstract class ConventionUnderNotice extends ConventionInDispute {

    @CommandHandler
    CommandOutcome decide(ProposeNotificationDate command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(ConfirmNotificationDate command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(LiftNotificationDate command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }

    @CommandHandler
    CommandOutcome decide(RevokeElectronicConsent command, Ports ports, MetaData metadata) {
        return conclude(command, ports, metadata);
    }
}
