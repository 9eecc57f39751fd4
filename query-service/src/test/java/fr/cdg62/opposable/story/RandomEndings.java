package fr.cdg62.opposable.story;

import fr.cdg62.opposable.convention.api.AmicableFailed;
import fr.cdg62.opposable.convention.api.AmicableStepRecorded;
import fr.cdg62.opposable.convention.api.ClaimOutcomeRecorded;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.DisputeClosed;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.LitigationOpened;
import fr.cdg62.opposable.convention.api.MediationAgreed;
import fr.cdg62.opposable.convention.api.MediationEnded;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.value.AmicableStepId;
import fr.cdg62.opposable.convention.value.AmicableStepKind;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.ClaimId;
import fr.cdg62.opposable.convention.value.ClaimStanding;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.CorrespondenceId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.DisputeSubject;
import fr.cdg62.opposable.convention.value.LitigationRole;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Facts of an end and of a dispute as no aggregate would let them follow each other: out of order, about letters never given. */
final class RandomEndings {

    private static final ConventionId ID = Libercourt.CONVENTION;
    private static final Sha256 PIECE = Libercourt.TEXT;
    private final Random random;

    RandomEndings(Random random) {
        this.random = random;
    }

    DomainEvent fact(LocalDate day) {
        return random.nextBoolean() ? ofTheLetter(day) : ofTheDispute(day);
    }

    private DomainEvent ofTheLetter(LocalDate day) {
        return switch (random.nextInt(10)) {
            case 0 ->
                new TerminationNoticeGiven(
                        ID,
                        notice(),
                        party(),
                        any(TerminationGround.values()),
                        List.of(new BreachId("breach-" + random.nextInt(3))),
                        any(NoticeForm.values()),
                        new Signatory(Libercourt.MAYOR, null, null),
                        day,
                        "Rien n'a été fait.",
                        random.nextBoolean() ? null : "Sans délai utile.",
                        PIECE);
            case 1 ->
                new NotificationEstablished(
                        ID,
                        notice(),
                        day,
                        day.plusMonths(1).withDayOfMonth(1),
                        "NOTIFICATION_DATE_CE2012",
                        "NOTIFIED_WHEN_PRESENTED",
                        List.of(deliveryFact()),
                        random.nextBoolean() ? null : day.minusDays(3));
            case 2 -> new ConventionTerminated(ID, day.withDayOfMonth(1), notice(), any(TerminationCause.values()));
            case 3 -> new TerminationMoot(ID, notice(), day, day.plusMonths(1), day);
            case 4 -> new TerminationNoticeWithdrawn(ID, notice(), day, PIECE);
            case 5 -> new TerminationAgreed(ID, notice(), day, day.plusMonths(1), PIECE);
            case 6 ->
                random.nextBoolean()
                        ? new ElectronicConsentRecorded(ID, party(), day, PIECE)
                        : new ElectronicConsentRevoked(ID, party(), day, PIECE);
            case 7 -> ofCounsel(day);
            case 8 ->
                new CorrespondenceRecorded(
                        ID,
                        new CorrespondenceId("correspondence-" + random.nextInt(3)),
                        party(),
                        any(NoticeForm.values()),
                        day,
                        "Fin de la convention",
                        PIECE);
            default ->
                new DeliveryFactRecorded(
                        ID,
                        notice(),
                        deliveryFact(),
                        any(DeliveryStep.values()),
                        day,
                        random.nextBoolean() ? null : PIECE);
        };
    }

    private DomainEvent ofCounsel(LocalDate day) {
        var proposal = new ProposalId("proposal-" + random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 ->
                new NotificationDateProposed(
                        ID, notice(), proposal, day, "Les mentions se contredisent.", PIECE, "account-juriste", day);
            case 1 ->
                new NotificationDateConfirmed(
                        ID,
                        notice(),
                        proposal,
                        day,
                        day.plusMonths(1).withDayOfMonth(1),
                        "account-agente",
                        day,
                        random.nextBoolean() ? null : day.minusDays(3));
            default ->
                new NotificationDateLifted(
                        ID, notice(), proposal, day, "Le tampon est lisible.", "account-juriste", day);
        };
    }

    private DomainEvent ofTheDispute(LocalDate day) {
        var mediation = new MediationId("mediation-" + random.nextInt(2));
        var claim = new ClaimId("claim-" + random.nextInt(2));
        return switch (random.nextInt(9)) {
            case 0 ->
                new DisputeDeclared(
                        ID,
                        dispute(),
                        party(),
                        any(DisputeSubject.values()),
                        day,
                        random.nextBoolean() ? null : day.minusDays(2),
                        PIECE);
            case 1 ->
                new AmicableStepRecorded(
                        ID,
                        dispute(),
                        new AmicableStepId("amicable-step-" + random.nextInt(3)),
                        any(AmicableStepKind.values()),
                        day,
                        party(),
                        PIECE);
            case 2 -> new AmicableFailed(ID, dispute(), day, party(), PIECE);
            case 3 -> new MediationAgreed(ID, dispute(), mediation, day, PIECE);
            case 4 -> new MediationEnded(ID, dispute(), mediation, day, PIECE);
            case 5 -> new LitigationOpened(ID, dispute(), any(LitigationRole.values()), "2501234", day, PIECE);
            case 6 -> new DisputeClosed(ID, dispute(), day, "Accord trouvé.", PIECE);
            case 7 -> new ClaimOutcomeRecorded(ID, claim, day, "Rejetée.", PIECE);
            default ->
                new ClaimReceived(
                        ID,
                        claim,
                        party(),
                        100_00,
                        "Préjudice",
                        day,
                        PIECE,
                        ClaimStanding.EXCLUDED_BY_ART6_RESILIATION);
        };
    }

    private NoticeId notice() {
        return new NoticeId("notice-" + random.nextInt(2));
    }

    private DeliveryFactId deliveryFact() {
        return new DeliveryFactId("delivery-" + random.nextInt(4));
    }

    private DisputeId dispute() {
        return new DisputeId("dispute-" + random.nextInt(2));
    }

    private Party party() {
        return any(Party.values());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
