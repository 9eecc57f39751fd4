package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party disagreed by a first letter; nothing of the file is destroyed from then on.
 *
 * @param by who disagrees first
 * @param declaredOn the date of the first letter
 * @param informedOn the day that party was informed of the termination it contests; null for another subject
 * @param document the hash of the first letter
 */
@EventName("convention.dispute-declared")
@Executes(Clause.ART7_LITIGES)
public record DisputeDeclared(
        ConventionId conventionId,
        DisputeId disputeId,
        Party by,
        DisputeSubject subject,
        LocalDate declaredOn,
        @Nullable LocalDate informedOn,
        Sha256 document)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return declaredOn;
    }
}
