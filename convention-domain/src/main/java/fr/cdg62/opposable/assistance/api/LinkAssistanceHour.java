package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that an entry is the proof of step S8 of the project: no entry serves twice (legal sheet, R12).
 */
public record LinkAssistanceHour(@TargetAggregateIdentifier LedgerId ledgerId, EntryId entryId, String reason)
        implements AssistanceCommand {

    public LinkAssistanceHour {
        reason = Bounds.reason("reason", reason);
    }
}
