package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A statement stayed without answer beyond the delay of the house.
 *
 * @param silentSince the first day after the delay, whenever the clock ran
 */
@EventName("assistance.statement-silence-noted")
@Executes(Clause.ART3_3_ASSISTANCE)
public record StatementSilenceNoted(LedgerId ledgerId, int year, int number, LocalDate silentSince)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return silentSince;
    }
}
