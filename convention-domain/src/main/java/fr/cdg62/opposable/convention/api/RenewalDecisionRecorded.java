package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.kernel.event.Executes;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party decided, expressly, to go on for one more period.
 *
 * @param recordedOn the day it was recorded, by which a late one is known
 * @param lateReason why it was recorded after the last day, or null
 */
@EventName("convention.renewal-decision-recorded")
@Executes(Clause.ART2_DUREE)
public record RenewalDecisionRecorded(
        ConventionId conventionId,
        Party party,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        @Nullable String delegation,
        @Nullable ActIdentifier actIdentifier,
        @Nullable Sha256 evidence,
        LocalDate recordedOn,
        @Nullable String lateReason)
        implements ConventionEvent {

    @Override
    public LocalDate effectiveOn() {
        return decidedOn;
    }
}
