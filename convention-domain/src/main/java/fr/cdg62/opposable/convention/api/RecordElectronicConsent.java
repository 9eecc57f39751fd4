package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a party consents to be notified by qualified electronic delivery (CRPA L112-15; legal sheet, 3.2).
 */
public record RecordElectronicConsent(
        @TargetAggregateIdentifier ConventionId conventionId, Party party, LocalDate consentedOn, Sha256 document)
        implements ConventionCommand {

    public RecordElectronicConsent {
        consentedOn = Bounds.day("consentedOn", consentedOn);
    }
}
