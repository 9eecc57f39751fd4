package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Assistance was given.
 *
 * @param countedMinutes what the real minutes count for under the rounding policy
 * @param provesStep whether it was already the proof of step S8 of the project
 * @param plan the planned session that was held, or null
 * @param offConventionReason why it was done after the end all the same, or null: such time is kept and never counted (legal sheet, R8)
 * @param lateReason why it is recorded once its contract year is over, or null
 * @param origin where it was kept before, or null
 * @param recordedOn the day it was known here, by which a late one is marked
 */
@EventName("assistance.hour-logged")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceHourLogged(
        LedgerId ledgerId,
        EntryId entryId,
        ServiceRendered service,
        int countedMinutes,
        boolean provesStep,
        @Nullable PlanId plan,
        @Nullable String offConventionReason,
        @Nullable String lateReason,
        @Nullable EntryOrigin origin,
        LocalDate recordedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return service.servedOn();
    }
}
