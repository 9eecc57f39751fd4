package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A planned session will not be held.
 */
@EventName("assistance.planned-cancelled")
@Executes(Clause.ART3_3_ASSISTANCE)
public record PlannedAssistanceCancelled(LedgerId ledgerId, PlanId planId, String reason, LocalDate cancelledOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return cancelledOn;
    }
}
