package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The dispute is over, and its legal hold with it.
 *
 * @param text how it ended
 * @param document the hash of what ended it
 */
@EventName("convention.dispute-closed")
@Executes(Clause.ART7_LITIGES)
public record DisputeClosed(
        ConventionId conventionId, DisputeId disputeId, LocalDate closedOn, String text, Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return closedOn;
    }
}
