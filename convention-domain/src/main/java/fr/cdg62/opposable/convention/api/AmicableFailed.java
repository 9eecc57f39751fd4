package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A party stated that no settlement was found.
 *
 * @param by who states it
 * @param document the hash of the statement
 */
@EventName("convention.amicable-failed")
@Executes(Clause.ART7_LITIGES)
public record AmicableFailed(ConventionId conventionId, DisputeId dispute, LocalDate on, Party by, Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
