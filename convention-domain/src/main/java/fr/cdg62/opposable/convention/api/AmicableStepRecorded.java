package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A party took a step towards a settlement; it stops no time limit.
 *
 * @param by whose step it is
 * @param document the hash of what proves it
 */
@EventName("convention.amicable-step-recorded")
@Executes(Clause.ART7_LITIGES)
public record AmicableStepRecorded(
        ConventionId conventionId,
        DisputeId dispute,
        AmicableStepId amicableStepId,
        AmicableStepKind kind,
        LocalDate on,
        Party by,
        Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return on;
    }
}
