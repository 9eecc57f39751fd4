package fr.cdg62.opposable.servicecapacity.api;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Declares the time the service can give to assistance in a month; a later declaration of the same month takes its place.
 *
 * @param minutes available for assistance, all agents together
 * @param reason why it is so, or why it has changed, or null
 */
public record DeclareServiceCapacity(
        @TargetAggregateIdentifier ServiceCapacityId capacityId,
        CentreId centre,
        CapacityMonth month,
        int minutes,
        @Nullable String reason)
        implements ServiceCapacityCommand {

    public DeclareServiceCapacity {
        reason = Bounds.reasonOrNull("reason", reason);
    }
}
