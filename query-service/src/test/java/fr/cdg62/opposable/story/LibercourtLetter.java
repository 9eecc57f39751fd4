package fr.cdg62.opposable.story;

import static java.time.LocalDate.parse;

import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationDateConfirmed;
import fr.cdg62.opposable.convention.api.NotificationDateLifted;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.List;
import java.util.Locale;

/** The letter by which Libercourt terminates, presented on 28 February 2025 and never collected (A20). */
public final class LibercourtLetter {

    public static final NoticeId LETTER = new NoticeId("notice-commune");

    private static final ProposalId PROPOSAL = new ProposalId("proposal-retour");

    private LibercourtLetter() {}

    /** On its way: presented, a notice left. */
    public static Story presented() {
        return Libercourt.inForce()
                .at("2025-02-28T17:00:00Z")
                .then(given())
                .then(fact(DeliveryStep.PRESENTED, "2025-02-28"), fact(DeliveryStep.NOTICE_LEFT, "2025-02-28"));
    }

    /** Written on the 25th. */
    public static TerminationNoticeGiven given() {
        return new TerminationNoticeGiven(
                Libercourt.CONVENTION,
                LETTER,
                Party.COLLECTIVITY,
                TerminationGround.GENERAL_INTEREST,
                List.of(),
                NoticeForm.REGISTERED_LETTER,
                new Signatory(Libercourt.MAYOR, null, null),
                parse("2025-02-25"),
                "Le service est repris en régie.",
                null,
                Libercourt.TEXT);
    }

    /** Back on 17 March: the convention has ended since the first. */
    public static Story returned() {
        return presented()
                .at("2025-03-17T09:00:00Z")
                .then(
                        fact(DeliveryStep.RETURNED_UNCLAIMED, "2025-03-17"),
                        new NotificationEstablished(
                                Libercourt.CONVENTION,
                                LETTER,
                                parse("2025-02-28"),
                                parse("2025-03-01"),
                                "NOTIFICATION_DATE_CE2012",
                                "NOTIFIED_WHEN_PRESENTED",
                                List.of(id(DeliveryStep.PRESENTED), id(DeliveryStep.RETURNED_UNCLAIMED)),
                                null),
                        new ConventionTerminated(
                                Libercourt.CONVENTION, parse("2025-03-01"), LETTER, TerminationCause.NOTICE));
    }

    /** Counsel holds the day it came back; nobody has confirmed it yet. */
    public static Story proposed() {
        return returned()
                .at("2025-03-20T10:00:00Z")
                .then(new NotificationDateProposed(
                        Libercourt.CONVENTION,
                        LETTER,
                        PROPOSAL,
                        parse("2025-03-17"),
                        "Les mentions de l'enveloppe se contredisent.",
                        Sha256.of("opinion"),
                        "account-juriste",
                        parse("2025-03-20")));
    }

    /** Confirmed the next day: the convention ends on the first of April. */
    public static Story held() {
        return proposed()
                .at("2025-03-21T10:00:00Z")
                .then(
                        new NotificationDateConfirmed(
                                Libercourt.CONVENTION,
                                LETTER,
                                PROPOSAL,
                                parse("2025-03-17"),
                                parse("2025-04-01"),
                                "account-agente",
                                parse("2025-03-21"),
                                parse("2025-02-28")),
                        new ConventionEndRevised(
                                Libercourt.CONVENTION,
                                parse("2025-03-01"),
                                parse("2025-04-01"),
                                "convention.notification-date-confirmed"));
    }

    /** Lifted in April: the computed day counts again. */
    public static Story lifted() {
        return held().at("2025-04-03T10:00:00Z")
                .then(
                        new NotificationDateLifted(
                                Libercourt.CONVENTION,
                                LETTER,
                                PROPOSAL,
                                parse("2025-03-17"),
                                "Le tampon du facteur est lisible.",
                                "account-juriste",
                                parse("2025-04-03")),
                        new ConventionTerminated(
                                Libercourt.CONVENTION, parse("2025-03-01"), LETTER, TerminationCause.NOTICE));
    }

    private static DeliveryFactRecorded fact(DeliveryStep step, String on) {
        return new DeliveryFactRecorded(
                Libercourt.CONVENTION, LETTER, id(step), step, parse(on), Sha256.of(step.name()));
    }

    private static DeliveryFactId id(DeliveryStep step) {
        return new DeliveryFactId(
                "delivery-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
