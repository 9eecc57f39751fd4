package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.MandateId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records the last day of an office.
 */
public record EndMandate(
        @TargetAggregateIdentifier PersonId personId, MandateId mandateId, LocalDate lastDay, String reason)
        implements PersonCommand {

    public EndMandate {
        lastDay = Bounds.day("lastDay", lastDay);
        reason = Bounds.reason("reason", reason);
    }
}
