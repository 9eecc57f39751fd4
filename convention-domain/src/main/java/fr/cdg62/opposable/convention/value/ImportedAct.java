package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.Bounds;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorising act as an imported paper tells it, with what is known of its publication and reception.
 *
 * @param delegation for a delegated decision, the reference of the delegation
 * @param regime null for the default, the L2131-2 carve-out
 */
public record ImportedAct(
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate adoptedOn,
        @Nullable String delegation,
        @Nullable TransmissionRegime regime,
        @Nullable ActIdentifier actIdentifier,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate receivedOn) {

    public ImportedAct {
        number = Bounds.line("number", number);
        adoptedOn = Bounds.day("adoptedOn", adoptedOn);
        delegation = Bounds.lineOrNull("delegation", delegation);
        publishedOn = Bounds.dayOrNull("publishedOn", publishedOn);
        receivedOn = Bounds.dayOrNull("receivedOn", receivedOn);
    }
}
