package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorising act was received by the State's representative; an exempt act sent all the same becomes voluntary.
 */
@EventName("convention.transmission-recorded")
@Executes({Clause.PARTIES, Clause.VISAS})
public record TransmissionRecorded(
        ConventionId conventionId,
        Party party,
        String number,
        LocalDate receivedOn,
        TransmissionRegime regime,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 evidence)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return receivedOn;
    }
}
