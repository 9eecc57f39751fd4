package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.AssistanceChannel;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.PlanId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plans a session for a day to come; nothing counts before it is held.
 *
 * @param agent who is to give it, by reference
 */
public record PlanAssistance(
        @TargetAggregateIdentifier LedgerId ledgerId,
        PlanId planId,
        LocalDate plannedFor,
        int minutes,
        AssistanceChannel channel,
        PersonId agent,
        String subject)
        implements AssistanceCommand {

    public PlanAssistance {
        plannedFor = Bounds.day("plannedFor", plannedFor);
        subject = Bounds.line("subject", subject);
    }
}
