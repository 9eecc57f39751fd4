package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.ServiceRendered;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An entry was wrong: it is reversed and another takes its place.
 *
 * @param corrected the entry reversed
 * @param entryId the entry that takes its place; it proves what the other proved
 * @param countedMinutes what the real minutes count for under the rounding policy
 * @param offConventionReason why it was done after the end all the same, or null: such time is kept and never counted (legal sheet, R8)
 */
@EventName("assistance.hour-corrected")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceHourCorrected(
        LedgerId ledgerId,
        EntryId corrected,
        EntryId entryId,
        ServiceRendered service,
        int countedMinutes,
        @Nullable String offConventionReason,
        String reason,
        LocalDate correctedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return correctedOn;
    }
}
