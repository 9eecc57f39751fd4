package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * From that day the assistance is owed to the body that took the place of the collectivity.
 *
 * @param from the body bound until the eve
 * @param to the body bound from that day
 */
@EventName("assistance.ledger-transferred")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceLedgerTransferred(
        LedgerId ledgerId, CollectivityId from, CollectivityId to, LocalDate effectiveOn) implements AssistanceEvent {}
