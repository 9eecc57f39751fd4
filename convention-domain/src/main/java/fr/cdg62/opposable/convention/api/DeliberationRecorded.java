package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
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
 * A party was authorised to sign by a dated act.
 */
@EventName("convention.deliberation-recorded")
@Executes(Clause.PARTIES)
public record DeliberationRecorded(
        ConventionId conventionId,
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate adoptedOn,
        @Nullable String delegation,
        TransmissionRegime regime,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 annexedText,
        @Nullable Sha256 document)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return adoptedOn;
    }
}
