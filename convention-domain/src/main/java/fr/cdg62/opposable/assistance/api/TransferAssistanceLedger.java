package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tells the ledger that its convention binds another body from a day on. Sent by the house.
 */
public record TransferAssistanceLedger(
        @TargetAggregateIdentifier LedgerId ledgerId, CollectivityId successor, LocalDate effectiveOn)
        implements AssistanceCommand {

    public TransferAssistanceLedger {
        effectiveOn = Bounds.day("effectiveOn", effectiveOn);
    }
}
