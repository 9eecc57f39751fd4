package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.NoticeBuilder.LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.fact;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.signedFrom;
import static fr.cdg62.opposable.convention.rule.ConventionCode.BREACH_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.FORMAL_NOTICE_REASON_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.GROUND_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.LRE_CONSENT_MISSING;
import static fr.cdg62.opposable.convention.rule.ConventionCode.LRE_WINDOW_CLOSED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOTICE_FORM;
import static fr.cdg62.opposable.convention.rule.ConventionCode.OWN_BREACH;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERMINATION_PENDING;
import static fr.cdg62.opposable.convention.value.DeliveryStep.ACCEPTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.ANNOUNCED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.COLLECTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.DEPOSITED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.HANDED_OVER;
import static fr.cdg62.opposable.convention.value.DeliveryStep.NOTICE_LEFT;
import static fr.cdg62.opposable.convention.value.DeliveryStep.PRESENTED;
import static fr.cdg62.opposable.convention.value.DeliveryStep.RETURNED_UNCLAIMED;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.RecordCorrespondence;
import fr.cdg62.opposable.convention.api.RecordDeliveryFact;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.value.CorrespondenceId;
import fr.cdg62.opposable.convention.value.DeliveryStep;
import fr.cdg62.opposable.convention.value.NoticeForm;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.convention.value.TerminationCause;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scenarios of the legal sheet on how a convention ends before its last day, by their ids. */
class AcceptanceScenariosOfTerminationTest extends ConventionSpecification {

    @Test
    void A16_what_is_terminated_is_not_renewed() {
        given(failedFrom("2024-11-01"), letter("2029-08-16").told(), fact(HANDED_OVER, "2029-08-20"))
                .when(renewal(COLLECTIVITY, "2029-08-25"))
                .expectRefusal(TERMINATION_PENDING);
    }

    @Test
    void A16_the_day_before_the_letter_counts_as_notified_it_still_may_be() {
        given(failedFrom("2024-11-01"), letter("2029-08-16").told(), fact(HANDED_OVER, "2029-08-20"))
                .when(Told.of(Scenario.renewalDecided(COLLECTIVITY, "2029-08-19", null))
                        .on("2029-08-25"))
                .expectKinds(RenewalDecisionRecorded.class);
    }

    @Test
    void A17_handed_over_on_the_last_of_the_month_it_ends_on_the_morrow() {
        established(fact(HANDED_OVER, "2025-03-31"), "2025-03-31", "2025-04-01");
    }

    @Test
    void A18_handed_over_on_the_first_it_ends_on_the_next_first() {
        established(fact(HANDED_OVER, "2025-03-01"), "2025-03-01", "2025-04-01");
    }

    @Test
    void A19_collected_it_counts_from_the_day_of_collection() {
        given(failed(), letter("2025-02-25").told(), fact(PRESENTED, "2025-02-28"), fact(NOTICE_LEFT, "2025-02-28"))
                .when(fact(COLLECTED, "2025-03-10"))
                .expectEvents(
                        recorded(COLLECTED, "2025-03-10"),
                        notified("2025-03-10", "2025-04-01", "NOTIFIED_WHEN_COLLECTED", COLLECTED));
    }

    @Test
    void A20_never_collected_it_counts_from_the_presentation_and_has_ended_already_when_that_is_known() {
        given(failed(), letter("2025-02-25").told(), fact(PRESENTED, "2025-02-28"), fact(NOTICE_LEFT, "2025-02-28"))
                .when(fact(RETURNED_UNCLAIMED, "2025-03-17"))
                .expectEvents(
                        recorded(RETURNED_UNCLAIMED, "2025-03-17"),
                        notified("2025-02-28", "2025-03-01", "NOTIFIED_WHEN_PRESENTED", PRESENTED, RETURNED_UNCLAIMED),
                        new ConventionTerminated(CONVENTION, day("2025-03-01"), LETTER, TerminationCause.NOTICE));
    }

    @Test
    void A20_while_it_waits_nothing_is_concluded() {
        given(failed(), letter("2025-02-25").told())
                .when(fact(PRESENTED, "2025-02-28"))
                .expectEvents(recorded(PRESENTED, "2025-02-28"));
    }

    @Test
    void A21_an_electronic_notice_counts_from_its_acceptance_on_the_last_day_of_the_fifteen() {
        var outcome = given(
                        failed(),
                        consent(CDG),
                        consent(COLLECTIVITY),
                        letter("2026-01-13")
                                .form(NoticeForm.ELECTRONIC_DELIVERY)
                                .told(),
                        fact(DEPOSITED, "2026-01-14"),
                        fact(ANNOUNCED, "2026-01-14"))
                .when(fact(ACCEPTED, "2026-01-29"));
        assertThat(outcome.the(NotificationEstablished.class).endsOn()).isEqualTo("2026-02-01");
    }

    @Test
    void A21_on_the_sixteenth_day_it_is_accepted_no_more() {
        given(
                        failed(),
                        consent(CDG),
                        consent(COLLECTIVITY),
                        letter("2026-01-13")
                                .form(NoticeForm.ELECTRONIC_DELIVERY)
                                .told(),
                        fact(ANNOUNCED, "2026-01-14"))
                .when(fact(ACCEPTED, "2026-01-30"))
                .expectRefusal(LRE_WINDOW_CLOSED);
    }

    @Test
    void A21_without_the_consent_of_both_it_is_refused() {
        given(failed(), consent(CDG))
                .when(letter("2026-01-13").form(NoticeForm.ELECTRONIC_DELIVERY).told())
                .expectRefusal(LRE_CONSENT_MISSING);
    }

    @Test
    void A22_a_notice_without_any_breach_is_refused() {
        given(failed()).when(letter("2025-02-25").invoking().told()).expectRefusal(GROUND_REQUIRED);
    }

    @Test
    void A22_a_notice_that_invokes_the_author_s_own_breach_is_refused() {
        given(failed(), means("2025-01-15"))
                .when(letter("2025-02-25").invoking(BreachBuilder.MEANS).told())
                .expectRefusal(OWN_BREACH);
    }

    @Test
    void A22_a_breach_that_is_not_on_file_is_not_invoked() {
        given(signed()).when(letter("2025-02-25").told()).expectRefusal(BREACH_UNKNOWN);
    }

    @Test
    void A22_the_general_interest_needs_no_breach_and_is_for_counsel() {
        given(signed())
                .when(letter("2025-02-25").inTheGeneralInterest().told())
                .expectAnomalies("COLLECTIVITY LEGAL_REVIEW");
    }

    @Test
    void A23_an_e_mail_is_no_notice() {
        given(failed()).when(letter("2025-02-25").form(NoticeForm.EMAIL).told()).expectRefusal(NOTICE_FORM);
    }

    @Test
    void A23_it_is_kept_as_correspondence() {
        given(failed())
                .when(Told.of(new RecordCorrespondence(
                                CONVENTION,
                                new CorrespondenceId("correspondence-courriel"),
                                COLLECTIVITY,
                                NoticeForm.EMAIL,
                                day("2025-02-25"),
                                "Nous résilions.",
                                Sha256.of("mail")))
                        .on("2025-02-25"))
                .expectKinds(CorrespondenceRecorded.class);
    }

    @Test
    void A24_without_a_formal_notice_it_is_held_weak_and_its_reason_is_kept() {
        given(failed()).when(letter("2025-02-25").told()).expectAnomalies("COLLECTIVITY NO_FORMAL_NOTICE");
    }

    @Test
    void A24_once_the_period_of_a_formal_notice_is_over_it_is_not_weak() {
        given(failed(), BreachBuilder.notice(COLLECTIVITY, "2025-01-25", BreachBuilder.TRAINING))
                .when(letter("2025-02-25").withoutReason().told())
                .expectAnomalies();
    }

    @Test
    void A24_on_the_last_day_of_that_period_it_still_is() {
        given(failed(), BreachBuilder.notice(COLLECTIVITY, "2025-01-25", BreachBuilder.TRAINING))
                .when(letter("2025-02-24").withoutReason().told())
                .expectRefusal(FORMAL_NOTICE_REASON_REQUIRED);
    }

    @Test
    void A24_without_a_reason_either_it_is_refused() {
        given(failed()).when(letter("2025-02-25").withoutReason().told()).expectRefusal(FORMAL_NOTICE_REASON_REQUIRED);
    }

    @Test
    void A25_what_would_end_it_on_the_day_its_term_does_ends_nothing() {
        var outcome =
                given(failedFrom("2024-11-01"), letter("2029-10-12").told()).when(fact(HANDED_OVER, "2029-10-15"));
        outcome.expectKinds(DeliveryFactRecorded.class, NotificationEstablished.class, TerminationMoot.class);
        given(fact(HANDED_OVER, "2029-10-15"))
                .when(Told.of(expire("2029-11-01")).on("2029-11-01"))
                .expectEvents(new ConventionExpired(CONVENTION, day("2029-11-01")));
    }

    private void established(Told fact, String notifiedOn, String endsOn) {
        given(failed(), letter("2025-02-25").told())
                .when(fact)
                .expectEvents(
                        recorded(HANDED_OVER, notifiedOn),
                        notified(notifiedOn, endsOn, "NOTIFIED_WHEN_HANDED_OVER", HANDED_OVER));
    }

    private static DeliveryFactRecorded recorded(DeliveryStep step, String on) {
        var command = (RecordDeliveryFact) fact(step, on).command();
        return new DeliveryFactRecorded(CONVENTION, LETTER, command.factId(), step, day(on), command.proof());
    }

    private static NotificationEstablished notified(String on, String endsOn, String rule, DeliveryStep... used) {
        return new NotificationEstablished(
                CONVENTION,
                LETTER,
                day(on),
                day(endsOn),
                "NOTIFICATION_DATE_CE2012",
                rule,
                Stream.of(used)
                        .map(step -> ((RecordDeliveryFact) fact(step, on).command()).factId())
                        .toList(),
                null);
    }

    /** In force since 1 December 2024; the centre has trained nobody. */
    private static List<Object> failed() {
        return List.of(signed(), training("2024-12-02"));
    }

    private static List<Object> failedFrom(String first) {
        return List.of(signedFrom(first), training("2024-12-02"));
    }

    private static Told consent(Party party) {
        return NoticeBuilder.consent(party, "2024-11-04");
    }
}
