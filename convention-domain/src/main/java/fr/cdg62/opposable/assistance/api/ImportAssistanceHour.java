package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.EntryOrigin;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.Bounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes over an entry that was kept elsewhere, from one line of a file: the ordinary rules judge it.
 *
 * @param offConventionReason why it was done after the end all the same, or null: such time is kept and never counted (legal sheet, R8)
 * @param lateReason why it is recorded here only now
 * @param origin the file and the line it comes from
 */
public record ImportAssistanceHour(
        @TargetAggregateIdentifier LedgerId ledgerId,
        EntryId entryId,
        ServiceRendered service,
        @Nullable String offConventionReason,
        String lateReason,
        EntryOrigin origin)
        implements AssistanceCommand {

    private static final int LINES_MAX = 1_000_000;

    public ImportAssistanceHour {
        service = service.bounded();
        offConventionReason = Bounds.reasonOrNull("offConventionReason", offConventionReason);
        lateReason = Bounds.reason("lateReason", lateReason);
        Bounds.number("line", origin.line(), 1, LINES_MAX);
    }
}
