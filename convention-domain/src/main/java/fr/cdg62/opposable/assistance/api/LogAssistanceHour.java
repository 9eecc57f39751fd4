package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records assistance given to the collectivity (convention, article 3-3; legal sheet, R12).
 *
 * @param provesStep whether it is already the proof of step S8 of the project: then it does not count until released
 * @param plan the planned session that was held, or null
 * @param offConventionReason why it was done after the end all the same, or null: such time is kept and never counted (legal sheet, R8)
 * @param lateReason why it is recorded once its contract year is over, or null
 */
public record LogAssistanceHour(
        @TargetAggregateIdentifier LedgerId ledgerId,
        EntryId entryId,
        ServiceRendered service,
        boolean provesStep,
        @Nullable PlanId plan,
        @Nullable String offConventionReason,
        @Nullable String lateReason)
        implements AssistanceCommand {

    public LogAssistanceHour {
        service = service.bounded();
        offConventionReason = Bounds.reasonOrNull("offConventionReason", offConventionReason);
        lateReason = Bounds.reasonOrNull("lateReason", lateReason);
    }
}
