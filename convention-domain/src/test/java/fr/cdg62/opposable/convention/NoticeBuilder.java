package fr.cdg62.opposable.convention;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConfirmNotificationDate;
import fr.cdg62.opposable.convention.api.GiveTerminationNotice;
import fr.cdg62.opposable.convention.api.LiftNotificationDate;
import fr.cdg62.opposable.convention.api.ProposeNotificationDate;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.RecordElectronicConsent;
import fr.cdg62.opposable.convention.api.RevokeElectronicConsent;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.DeliveryFactId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.ProposalId;
import fr.cdg62.opposable.convention.value.TerminationGround;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A notice of termination, with what the scenario does not speak of: the mayor's registered letter, for a breach of the centre. */
record NoticeBuilder(GiveTerminationNotice command) {

    static final NoticeId LETTER = new NoticeId("notice-commune");
    static final String COUNSEL = "account-counsel";
    static final NoticeId OTHER_LETTER = new NoticeId("notice-centre");

    static NoticeBuilder letter(String writtenOn) {
        return new NoticeBuilder(new GiveTerminationNotice(
                Scenario.CONVENTION,
                LETTER,
                Party.COLLECTIVITY,
                TerminationGround.BREACH,
                List.of(BreachBuilder.TRAINING),
                NoticeForm.REGISTERED_LETTER,
                Officers.MAYOR,
                LocalDate.parse(writtenOn),
                "Personne n'a été formé.",
                "Deux relances écrites sont restées sans effet.",
                Sha256.of("letter")));
    }

    NoticeBuilder form(NoticeForm form) {
        return with(
                command.noticeId(),
                command.by(),
                command.ground(),
                command.breaches(),
                form,
                command.noFormalNoticeReason());
    }

    NoticeBuilder invoking(BreachId... breaches) {
        return with(
                command.noticeId(),
                command.by(),
                command.ground(),
                List.of(breaches),
                command.form(),
                command.noFormalNoticeReason());
    }

    NoticeBuilder inTheGeneralInterest() {
        return with(
                command.noticeId(), command.by(), TerminationGround.GENERAL_INTEREST, List.of(), command.form(), null);
    }

    NoticeBuilder withoutReason() {
        return with(command.noticeId(), command.by(), command.ground(), command.breaches(), command.form(), null);
    }

    NoticeBuilder ofTheCentre() {
        return with(
                OTHER_LETTER,
                Party.CDG,
                command.ground(),
                command.breaches(),
                command.form(),
                command.noFormalNoticeReason());
    }

    private NoticeBuilder with(
            NoticeId id,
            Party by,
            TerminationGround ground,
            List<BreachId> breaches,
            NoticeForm form,
            @Nullable String reason) {
        return new NoticeBuilder(new GiveTerminationNotice(
                Scenario.CONVENTION,
                id,
                by,
                ground,
                breaches,
                form,
                by == Party.CDG ? Officers.FORMER_PRESIDENT : Officers.MAYOR,
                command.writtenOn(),
                command.seriousness(),
                reason,
                command.document()));
    }

    /** Told the day it was written. */
    Told told() {
        return Told.of(command).on(command.writtenOn().toString());
    }

    static Told fact(DeliveryStep step, String on) {
        return fact(LETTER, step, on).on(on);
    }

    static Told fact(NoticeId notice, DeliveryStep step, String on) {
        return Told.of(new RecordDeliveryFact(
                Scenario.CONVENTION,
                notice,
                new DeliveryFactId(
                        "delivery-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                step,
                LocalDate.parse(on),
                Sha256.of(step.name())));
    }

    /** Counsel proposes that the letter counts as notified that day. */
    static Told proposed(ProposalId id, String notifiedOn) {
        return Told.of(new ProposeNotificationDate(
                        Scenario.CONVENTION,
                        LETTER,
                        id,
                        LocalDate.parse(notifiedOn),
                        "Les mentions de l'enveloppe se contredisent.",
                        Sha256.of("opinion")))
                .by(COUNSEL)
                .under("LAWYER");
    }

    /** An agent confirms it. */
    static Told confirmed(ProposalId id) {
        return confirmed(LETTER, id);
    }

    static Told confirmed(NoticeId notice, ProposalId id) {
        return Told.of(new ConfirmNotificationDate(Scenario.CONVENTION, notice, id));
    }

    /** A party consents to be notified electronically. */
    static Told consent(Party party, String on) {
        return Told.of(
                new RecordElectronicConsent(Scenario.CONVENTION, party, LocalDate.parse(on), Sha256.of("consent")));
    }

    /** It revokes that consent. */
    static Told revocation(Party party, String on) {
        return Told.of(
                new RevokeElectronicConsent(Scenario.CONVENTION, party, LocalDate.parse(on), Sha256.of("revocation")));
    }

    /** Counsel holds it no more. */
    static Told lifted(ProposalId id) {
        return Told.of(new LiftNotificationDate(Scenario.CONVENTION, LETTER, id, "Le tampon du facteur est lisible."))
                .by(COUNSEL)
                .under("LAWYER");
    }
}
