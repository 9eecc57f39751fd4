package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * An indemnity is asked for; the clause excludes it, and no sum to be paid follows.
 *
 * @param by who asks
 * @param amountCents what is asked for, in whole cents
 * @param basis on what ground
 * @param document the hash of the claim
 */
@EventName("convention.claim-received")
@Executes(Clause.ART6_RESILIATION)
public record ClaimReceived(
        ConventionId conventionId,
        ClaimId claimId,
        Party by,
        long amountCents,
        String basis,
        LocalDate receivedOn,
        Sha256 document,
        ClaimStanding standing)
        implements DisputeEvent {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
