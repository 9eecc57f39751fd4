package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * An entry no longer serves as the proof of step S8 of the project: it counts.
 */
@EventName("assistance.hour-released")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceHourReleased(LedgerId ledgerId, EntryId entryId, String reason, LocalDate releasedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return releasedOn;
    }
}
