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
 * Both parties agreed to a mediation; agreed in time, it interrupts the time to contest.
 *
 * @param document the hash of what they agreed
 */
@EventName("convention.mediation-agreed")
@Executes(Clause.ART7_LITIGES)
public record MediationAgreed(
        ConventionId conventionId, DisputeId dispute, MediationId mediationId, LocalDate agreedOn, Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return agreedOn;
    }
}
