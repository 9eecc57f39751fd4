package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The judge, or the party that had made it, decided of a claim.
 *
 * @param text what was decided
 * @param document the hash of the decision
 */
@EventName("convention.claim-outcome-recorded")
@Executes(Clause.ART6_RESILIATION)
public record ClaimOutcomeRecorded(
        ConventionId conventionId, ClaimId claim, LocalDate decidedOn, String text, Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
