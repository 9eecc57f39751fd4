package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AgreeMediation;
import fr.cdg62.opposable.convention.api.CloseDispute;
import fr.cdg62.opposable.convention.api.DeclareAmicableFailure;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.EndMediation;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.api.ReceiveClaim;
import fr.cdg62.opposable.convention.api.RecordAmicableStep;
import fr.cdg62.opposable.convention.api.RecordClaimOutcome;
import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.LitigationRole;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import org.jspecify.annotations.Nullable;

/** The words in which the scenarios speak of a dispute. Everything is told at the end of 2026. */
final class DisputeScenario {

    static final DisputeId DISPUTE = new DisputeId("dispute-libercourt-2026");
    static final MediationId MEDIATION = new MediationId("mediation-libercourt-2026");
    static final ClaimId CLAIM = new ClaimId("claim-libercourt-2026");
    static final Sha256 LETTER = Sha256.of("a letter");

    private DisputeScenario() {}

    /** The collectivity contests the termination it was informed of on 13/03/2026, by a letter of 20/03/2026. */
    static Told disputed() {
        return disputed("2026-03-20", "2026-03-13");
    }

    static Told disputed(String declaredOn, String informedOn) {
        return told(declared(DisputeSubject.TERMINATION, declaredOn, informedOn));
    }

    static DeclareDispute declared(DisputeSubject subject, String declaredOn, @Nullable String informedOn) {
        return new DeclareDispute(
                CONVENTION,
                DISPUTE,
                COLLECTIVITY,
                subject,
                day(declaredOn),
                informedOn == null ? null : day(informedOn),
                LETTER);
    }

    /** One a day and a kind. */
    static Told step(AmicableStepKind kind, String on) {
        var id = new AmicableStepId("amicable-step-" + kind.name().toLowerCase().replace('_', '-') + "-" + on);
        return told(new RecordAmicableStep(CONVENTION, DISPUTE, id, kind, day(on), CDG, LETTER));
    }

    static Told failed(String on) {
        return told(new DeclareAmicableFailure(CONVENTION, DISPUTE, day(on), CDG, LETTER));
    }

    static Told mediated(String agreedOn) {
        return mediated(MEDIATION, agreedOn);
    }

    static Told mediated(MediationId id, String agreedOn) {
        return told(new AgreeMediation(CONVENTION, DISPUTE, id, day(agreedOn), LETTER));
    }

    static Told mediationEnded(String endedOn) {
        return told(new EndMediation(CONVENTION, DISPUTE, MEDIATION, day(endedOn), LETTER));
    }

    static Told sued(LitigationRole role, String openedOn) {
        return told(new OpenLitigation(CONVENTION, DISPUTE, role, "2604321-3", day(openedOn), LETTER));
    }

    static Told closed(String on) {
        return told(new CloseDispute(CONVENTION, DISPUTE, day(on), "Désistement.", LETTER));
    }

    /** 1 500 euros. */
    static Told claimed(String receivedOn) {
        return told(new ReceiveClaim(
                CONVENTION, CLAIM, COLLECTIVITY, 150_000, "Préjudice né de la résiliation.", day(receivedOn), LETTER));
    }

    static Told claimDecided(String on) {
        return told(new RecordClaimOutcome(CONVENTION, CLAIM, day(on), "Rejetée par le tribunal.", LETTER));
    }

    static Told told(Object command) {
        return Told.of(command).on("2026-12-01");
    }
}
