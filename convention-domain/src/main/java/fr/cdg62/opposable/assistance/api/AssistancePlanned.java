package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A session is planned for a day to come.
 *
 * @param agent who is to give it, by reference
 * @param plannedOn the day it was planned
 */
@EventName("assistance.planned")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistancePlanned(
        LedgerId ledgerId,
        PlanId planId,
        LocalDate plannedFor,
        int minutes,
        AssistanceChannel channel,
        PersonId agent,
        String subject,
        LocalDate plannedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return plannedOn;
    }
}
