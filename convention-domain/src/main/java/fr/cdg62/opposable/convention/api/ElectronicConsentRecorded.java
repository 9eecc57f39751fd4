package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;

/**
 * A party consented to be notified by qualified electronic delivery.
 */
@EventName("convention.electronic-consent-recorded")
@Executes(Clause.ART6_RESILIATION)
public record ElectronicConsentRecorded(ConventionId conventionId, Party party, LocalDate consentedOn, Sha256 document)
        implements ConventionEvent {
    @Override
    public LocalDate effectiveOn() {
        return consentedOn;
    }
}
