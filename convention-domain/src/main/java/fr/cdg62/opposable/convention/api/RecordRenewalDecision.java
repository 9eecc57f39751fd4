package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a party's decision to renew; the second one renews the convention (convention, article 2; legal sheet, R8).
 *
 * @param number the number of the party's act
 * @param delegation for a delegated decision, the reference of the delegation
 * @param lateReason why a decision dated in time is recorded after the last day, or null
 */
public record RecordRenewalDecision(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        @Nullable String delegation,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 evidence,
        @Nullable String lateReason)
        implements ConventionCommand {

    public RecordRenewalDecision {
        number = Bounds.line("number", number);
        decidedOn = Bounds.day("decidedOn", decidedOn);
        delegation = Bounds.lineOrNull("delegation", delegation);
        lateReason = Bounds.reasonOrNull("lateReason", lateReason);
    }
}
