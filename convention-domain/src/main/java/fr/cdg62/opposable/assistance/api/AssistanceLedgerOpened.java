package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;

/**
 * The convention is signed: its assistance is counted from now on.
 *
 * @param collectivity the body bound when it opened
 * @param deedDate the last signature: nothing is served before it
 * @param periods the days the convention covers
 * @param policy what the house holds to where article 3-3 is silent
 */
@EventName("assistance.ledger-opened")
@Executes(Clause.ART3_3_ASSISTANCE)
public record AssistanceLedgerOpened(
        LedgerId ledgerId,
        ConventionId conventionId,
        CentreId centre,
        CollectivityId collectivity,
        LocalDate deedDate,
        List<Term> periods,
        AssistancePolicy policy)
        implements AssistanceEvent {

    public AssistanceLedgerOpened {
        periods = List.copyOf(periods);
    }

    @Override
    public LocalDate effectiveOn() {
        return deedDate;
    }
}
