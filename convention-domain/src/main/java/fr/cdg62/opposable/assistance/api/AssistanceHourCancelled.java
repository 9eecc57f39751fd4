package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * An entry should not be in this ledger: it is reversed and nothing takes its place.
 */
@EventName("assistance.hour-cancelled")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceHourCancelled(LedgerId ledgerId, EntryId entryId, String reason, LocalDate cancelledOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return cancelledOn;
    }
}
