package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects an entry: it is reversed and another takes its place, both stay visible (legal sheet, R12).
 *
 * @param corrected the entry that was wrong
 * @param entryId the entry that takes its place
 * @param offConventionReason why it was done after the end all the same, or null: such time is kept and never counted (legal sheet, R8)
 */
public record CorrectAssistanceHour(
        @TargetAggregateIdentifier LedgerId ledgerId,
        EntryId corrected,
        EntryId entryId,
        ServiceRendered service,
        @Nullable String offConventionReason,
        String reason)
        implements AssistanceCommand {

    public CorrectAssistanceHour {
        service = service.bounded();
        offConventionReason = Bounds.reasonOrNull("offConventionReason", offConventionReason);
        reason = Bounds.reason("reason", reason);
    }
}
