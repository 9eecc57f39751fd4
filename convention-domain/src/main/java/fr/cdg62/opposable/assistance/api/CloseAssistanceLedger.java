package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.Bounds;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tells the ledger that its convention has ended. Sent by the house.
 *
 * @param lastDay the last day covered
 */
public record CloseAssistanceLedger(
        @TargetAggregateIdentifier LedgerId ledgerId, LocalDate lastDay) implements AssistanceCommand {

    public CloseAssistanceLedger {
        lastDay = Bounds.day("lastDay", lastDay);
    }
}
