package fr.cdg62.opposable.person.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.person.value.ErasureId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives up a request of erasure that waits, with the reason: a dispute has come, the visa is taken back. Nothing is destroyed.
 */
public record CancelErasure(
        @TargetAggregateIdentifier PersonId personId, ErasureId erasureId, LocalDate cancelledOn, String reason)
        implements PersonCommand {

    public CancelErasure {
        cancelledOn = Bounds.day("cancelledOn", cancelledOn);
        reason = Bounds.reason("reason", reason);
    }
}
