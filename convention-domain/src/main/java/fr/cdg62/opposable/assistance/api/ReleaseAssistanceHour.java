package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that an entry is no longer the proof of step S8 of the project: it counts again (legal sheet, R12).
 */
public record ReleaseAssistanceHour(
        @TargetAggregateIdentifier LedgerId ledgerId, EntryId entryId, String reason) implements AssistanceCommand {

    public ReleaseAssistanceHour {
        reason = Bounds.reason("reason", reason);
    }
}
