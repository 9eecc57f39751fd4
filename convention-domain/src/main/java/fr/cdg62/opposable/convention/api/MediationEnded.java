package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * The mediation was declared over; the time it had interrupted begins again.
 *
 * @param document the hash of what says so
 */
@EventName("convention.mediation-ended")
@Executes(Clause.ART7_LITIGES)
public record MediationEnded(
        ConventionId conventionId, DisputeId dispute, MediationId mediationId, LocalDate endedOn, Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return endedOn;
    }
}
