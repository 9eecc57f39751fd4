package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.AmicableFailure;
import fr.cdg62.opposable.convention.value.AmicableStep;
import fr.cdg62.opposable.convention.value.Claim;
import fr.cdg62.opposable.convention.value.ClaimOutcome;
import fr.cdg62.opposable.convention.value.Dispute;
import fr.cdg62.opposable.convention.value.DisputeClosing;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.convention.value.Litigation;
import fr.cdg62.opposable.convention.value.Mediation;
import java.util.List;

/** What the events of a convention say of its disputes: read once, so that a screen never shows a day that a rule does not judge by. */
public final class DisputeReading {

    private DisputeReading() {}

    /** The disputes that these events make. */
    public static Disputes of(List<ConventionEvent> events) {
        var disputes = Disputes.none();
        for (ConventionEvent event : events) {
            disputes = event instanceof DisputeEvent e ? fold(disputes, e) : disputes;
        }
        return disputes;
    }

    /** The disputes after one more event. */
    public static Disputes fold(Disputes known, DisputeEvent event) {
        return switch (event) {
            case DisputeDeclared e ->
                known.declared(Dispute.declared(
                        e.disputeId(), e.by(), e.subject(), e.declaredOn(), e.informedOn(), e.document()));
            case AmicableStepRecorded e ->
                known.stepped(
                        e.dispute(), new AmicableStep(e.amicableStepId(), e.kind(), e.on(), e.by(), e.document()));
            case AmicableFailed e -> known.failed(e.dispute(), new AmicableFailure(e.on(), e.by(), e.document()));
            case MediationAgreed e ->
                known.mediated(e.dispute(), new Mediation(e.mediationId(), e.agreedOn(), e.document(), null, null));
            case MediationEnded e -> known.mediationEnded(e.dispute(), e.mediationId(), e.endedOn(), e.document());
            case LitigationOpened e ->
                known.sued(e.dispute(), new Litigation(e.role(), e.number(), e.openedOn(), e.document()));
            case DisputeClosed e ->
                known.closed(e.disputeId(), new DisputeClosing(e.closedOn(), e.text(), e.document()));
            case ClaimReceived e ->
                known.claimed(new Claim(
                        e.claimId(),
                        e.by(),
                        e.amountCents(),
                        e.basis(),
                        e.receivedOn(),
                        e.standing(),
                        e.document(),
                        List.of()));
            case ClaimOutcomeRecorded e ->
                known.decided(e.claim(), new ClaimOutcome(e.decidedOn(), e.text(), e.document()));
        };
    }
}
