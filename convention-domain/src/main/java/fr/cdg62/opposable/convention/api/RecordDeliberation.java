package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the act that authorises a party to sign (legal sheet, R1 and R28).
 *
 * @param number the act's number, by which signatures cite it
 * @param delegation for a delegated decision, the reference of the delegation
 * @param regime null for the default, the L2131-2 carve-out
 * @param annexedText the hash of the text annexed to the act, or null
 */
public record RecordDeliberation(
        @TargetAggregateIdentifier ConventionId conventionId,
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate adoptedOn,
        @Nullable String delegation,
        @Nullable TransmissionRegime regime,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 annexedText,
        @Nullable Sha256 document)
        implements ConventionCommand {

    public RecordDeliberation {
        number = Bounds.line("number", number);
        adoptedOn = Bounds.day("adoptedOn", adoptedOn);
        delegation = Bounds.lineOrNull("delegation", delegation);
    }
}
