package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The end at which the ledger was closed is not the end after all.
 *
 * @param closedOn the last day at which it had been closed
 * @param because the stored name of the event that moved the end
 * @param reopenedOn the day of that fact
 */
@EventName("assistance.ledger-reopened")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceLedgerReopened(LedgerId ledgerId, LocalDate closedOn, String because, LocalDate reopenedOn)
        implements AssistanceEvent {

    @Override
    public LocalDate effectiveOn() {
        return reopenedOn;
    }
}
