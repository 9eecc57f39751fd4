package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reverses an entry that should not be in this ledger at all; it stays visible.
 */
public record CancelAssistanceHour(
        @TargetAggregateIdentifier LedgerId ledgerId, EntryId entryId, String reason) implements AssistanceCommand {

    public CancelAssistanceHour {
        reason = Bounds.reason("reason", reason);
    }
}
