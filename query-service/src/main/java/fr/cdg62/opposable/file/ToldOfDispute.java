package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.AmicableFailed;
import fr.cdg62.opposable.convention.api.AmicableStepRecorded;
import fr.cdg62.opposable.convention.api.ClaimOutcomeRecorded;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.DisputeClosed;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.api.DisputeEvent;
import fr.cdg62.opposable.convention.api.LitigationOpened;
import fr.cdg62.opposable.convention.api.MediationAgreed;
import fr.cdg62.opposable.convention.api.MediationEnded;
import fr.cdg62.opposable.timeline.Arguments;

/** What the history's sentence says of each event of a dispute or of a claim. */
final class ToldOfDispute {

    private ToldOfDispute() {}

    static Arguments of(DisputeEvent event) {
        var said = Arguments.none().and("document", event.document());
        return switch (event) {
            case ClaimReceived e ->
                said.and("claim", e.claimId())
                        .and("party", e.by())
                        .and("amountCents", e.amountCents())
                        .and("basis", e.basis())
                        .and("standing", e.standing());
            case ClaimOutcomeRecorded e -> said.and("claim", e.claim()).and("text", e.text());
            case DisputeDeclared e ->
                said.and("dispute", e.disputeId())
                        .and("party", e.by())
                        .and("about", e.subject())
                        .and("informedOn", e.informedOn());
            case AmicableStepRecorded e ->
                said.and("dispute", e.dispute()).and("party", e.by()).and("kind", e.kind());
            case AmicableFailed e -> said.and("dispute", e.dispute()).and("party", e.by());
            case MediationAgreed e -> said.and("dispute", e.dispute()).and("mediation", e.mediationId());
            case MediationEnded e -> said.and("dispute", e.dispute()).and("mediation", e.mediationId());
            case LitigationOpened e ->
                said.and("dispute", e.dispute()).and("role", e.role()).and("number", e.number());
            case DisputeClosed e -> said.and("dispute", e.disputeId()).and("text", e.text());
        };
    }
}
