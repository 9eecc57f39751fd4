package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A party revoked its consent to be notified by qualified electronic delivery.
 *
 * @param revokedOn the first day on which it counts no more
 */
@EventName("convention.electronic-consent-revoked")
@Executes(Clause.ART6_RESILIATION)
public record ElectronicConsentRevoked(ConventionId conventionId, Party party, LocalDate revokedOn, Sha256 document)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return revokedOn;
    }
}
