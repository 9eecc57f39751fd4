package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Cancels a session that will not be held.
 */
public record CancelPlannedAssistance(
        @TargetAggregateIdentifier LedgerId ledgerId, PlanId planId, String reason) implements AssistanceCommand {

    public CancelPlannedAssistance {
        reason = Bounds.reason("reason", reason);
    }
}
