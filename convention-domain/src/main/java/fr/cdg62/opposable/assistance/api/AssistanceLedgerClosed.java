package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The convention has ended: nothing served later counts.
 *
 * @param lastDay the last day covered
 */
@EventName("assistance.ledger-closed")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceLedgerClosed(LedgerId ledgerId, LocalDate lastDay) implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return lastDay;
    }
}
