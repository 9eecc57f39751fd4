package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the ledger of a signed convention. Sent by the house once both parties have signed.
 *
 * @param collectivity the body bound when it opens
 * @param deedDate the last signature: nothing is served before it
 * @param periods the days the convention covers
 */
public record OpenAssistanceLedger(
        @TargetAggregateIdentifier LedgerId ledgerId,
        CentreId centre,
        CollectivityId collectivity,
        LocalDate deedDate,
        List<Term> periods)
        implements AssistanceCommand {

    public OpenAssistanceLedger {
        deedDate = Bounds.day("deedDate", deedDate);
        periods = List.copyOf(periods);
    }
}
