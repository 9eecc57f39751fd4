package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.DisputeScenario.CLAIM;
import static fr.cdg62.opposable.convention.DisputeScenario.DISPUTE;
import static fr.cdg62.opposable.convention.DisputeScenario.LETTER;
import static fr.cdg62.opposable.convention.DisputeScenario.MEDIATION;
import static fr.cdg62.opposable.convention.DisputeScenario.claimDecided;
import static fr.cdg62.opposable.convention.DisputeScenario.claimed;
import static fr.cdg62.opposable.convention.DisputeScenario.closed;
import static fr.cdg62.opposable.convention.DisputeScenario.declared;
import static fr.cdg62.opposable.convention.DisputeScenario.disputed;
import static fr.cdg62.opposable.convention.DisputeScenario.failed;
import static fr.cdg62.opposable.convention.DisputeScenario.mediated;
import static fr.cdg62.opposable.convention.DisputeScenario.mediationEnded;
import static fr.cdg62.opposable.convention.DisputeScenario.step;
import static fr.cdg62.opposable.convention.DisputeScenario.sued;
import static fr.cdg62.opposable.convention.DisputeScenario.told;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.MEETING;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.REFUSAL;
import static fr.cdg62.opposable.convention.value.AmicableStepKind.WRITTEN_PROPOSAL;
import static fr.cdg62.opposable.convention.value.DisputeSubject.MONEY;
import static fr.cdg62.opposable.convention.value.DisputeSubject.PERFORMANCE;
import static fr.cdg62.opposable.convention.value.DisputeSubject.TERMINATION;
import static fr.cdg62.opposable.convention.value.LitigationRole.CLAIMANT;
import static fr.cdg62.opposable.convention.value.LitigationRole.DEFENDANT;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AmicableFailed;
import fr.cdg62.opposable.convention.api.AmicableStepRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ClaimOutcomeRecorded;
import fr.cdg62.opposable.convention.api.DeclareDispute;
import fr.cdg62.opposable.convention.api.DisputeClosed;
import fr.cdg62.opposable.convention.api.DisputeDeclared;
import fr.cdg62.opposable.convention.api.LitigationOpened;
import fr.cdg62.opposable.convention.api.MediationAgreed;
import fr.cdg62.opposable.convention.api.MediationEnded;
import fr.cdg62.opposable.convention.api.OpenLitigation;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.DisputeId;
import fr.cdg62.opposable.convention.value.MediationId;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signed on 4 November 2024; the collectivity contests by a letter of 20 March 2026 a termination it knew of on the 13th. */
class DisputeTest {

    @Nested
    class Its_first_letter extends ConventionSpecification {

        @Test
        void is_a_fact_with_its_date_and_its_proof() {
            given(signed())
                    .when(disputed())
                    .expectEvents(new DisputeDeclared(
                            CONVENTION,
                            DISPUTE,
                            COLLECTIVITY,
                            TERMINATION,
                            day("2026-03-20"),
                            day("2026-03-13"),
                            LETTER));
        }

        @Test
        void may_be_written_the_day_the_termination_is_known() {
            given(signed()).when(disputed("2026-03-13", "2026-03-13")).expectKinds(DisputeDeclared.class);
        }

        @Test
        void is_not_written_the_day_before() {
            given(signed())
                    .when(disputed("2026-03-12", "2026-03-13"))
                    .expectRefusal(ConventionCode.DISPUTE_BEFORE_INFORMATION);
        }

        @Test
        void says_since_when_a_contested_termination_is_known() {
            given(signed())
                    .when(told(declared(TERMINATION, "2026-03-20", null)))
                    .expectRefusal(ConventionCode.INFORMED_DAY_MISMATCH);
        }

        @Test
        void says_it_of_nothing_else() {
            given(signed())
                    .when(told(declared(MONEY, "2026-03-20", "2026-03-13")))
                    .expectRefusal(ConventionCode.INFORMED_DAY_MISMATCH);
        }

        @Test
        void needs_not_say_it_of_the_performance() {
            given(signed())
                    .when(told(declared(PERFORMANCE, "2026-03-20", null)))
                    .expectKinds(DisputeDeclared.class);
        }

        @Test
        void is_not_of_tomorrow() {
            given(signed()).when(disputed("2026-12-02", "2026-12-01")).expectRefusal(CommonCode.FUTURE_DATE);
        }

        @Test
        void comes_once_under_its_id() {
            given(signed(), disputed())
                    .when(disputed("2026-03-21", "2026-03-13"))
                    .expectRefusal(ConventionCode.DISPUTE_ALREADY_DECLARED);
        }

        @Test
        void needs_a_signed_convention() {
            given(authorised()).when(disputed()).expectRefusal(ConventionCode.NOT_SIGNED);
        }
    }

    @Nested
    class What_happens_in_it extends ConventionSpecification {

        static List<Told> facts(String on) {
            return List.of(step(MEETING, on), step(REFUSAL, on), mediated(on), sued(DEFENDANT, on));
        }

        static List<Told> ofItsFirstDay() {
            return facts("2026-03-20");
        }

        static List<Told> ofTheDayBefore() {
            return facts("2026-03-19");
        }

        static List<Told> ofTomorrow() {
            return facts("2026-12-02");
        }

        @ParameterizedTest
        @MethodSource("ofItsFirstDay")
        void may_happen_on_its_first_day(Told fact) {
            assertThat(given(signed(), disputed()).when(fact).answer().events()).hasSize(1);
        }

        @ParameterizedTest
        @MethodSource("ofTheDayBefore")
        void does_not_happen_the_day_before(Told fact) {
            given(signed(), disputed()).when(fact).expectRefusal(ConventionCode.BEFORE_DISPUTE);
        }

        @ParameterizedTest
        @MethodSource("ofTomorrow")
        void does_not_happen_tomorrow(Told fact) {
            given(signed(), disputed()).when(fact).expectRefusal(CommonCode.FUTURE_DATE);
        }

        @ParameterizedTest
        @MethodSource("ofItsFirstDay")
        void needs_a_dispute(Told fact) {
            given(signed()).when(fact).expectRefusal(ConventionCode.DISPUTE_UNKNOWN);
        }

        @Test
        void may_happen_the_day_it_ends() {
            given(signed(), disputed(), closed("2026-07-01"))
                    .when(step(MEETING, "2026-07-01"))
                    .expectKinds(AmicableStepRecorded.class);
        }

        @Test
        void does_not_happen_the_day_after() {
            given(signed(), disputed(), closed("2026-07-01"))
                    .when(step(MEETING, "2026-07-02"))
                    .expectRefusal(ConventionCode.DISPUTE_OVER);
        }

        @Test
        void has_each_step_once() {
            given(signed(), disputed(), step(MEETING, "2026-03-25"))
                    .when(step(MEETING, "2026-03-25"))
                    .expectRefusal(ConventionCode.AMICABLE_STEP_ALREADY_RECORDED);
        }

        @Test
        void has_each_mediation_once() {
            given(signed(), disputed(), mediated("2026-04-02"))
                    .when(mediated("2026-04-03"))
                    .expectRefusal(ConventionCode.MEDIATION_ALREADY_AGREED);
        }

        @Test
        void has_each_case_once() {
            given(signed(), disputed(), sued(DEFENDANT, "2026-05-04"))
                    .when(sued(DEFENDANT, "2026-05-05"))
                    .expectRefusal(ConventionCode.LITIGATION_ALREADY_OPENED);
        }
    }

    @Nested
    class The_amicable_attempt extends ConventionSpecification {

        @Test
        void has_not_failed_before_anything_was_proposed() {
            given(signed(), disputed(), step(MEETING, "2026-03-25"))
                    .when(failed("2026-11-30"))
                    .expectRefusal(ConventionCode.AMICABLE_NOT_PROPOSED);
        }

        @Test
        void has_not_failed_on_the_thirtieth_day_after_the_proposal() {
            var refusal = given(signed(), disputed(), step(WRITTEN_PROPOSAL, "2026-03-20"))
                    .when(failed("2026-04-19"))
                    .expectRefusal(ConventionCode.AMICABLE_TOO_SHORT);

            assertThat(refusal.facts())
                    .containsEntry("possible from", "2026-04-20")
                    .containsEntry("days", "30");
        }

        @Test
        void may_have_failed_on_the_thirty_first() {
            given(signed(), disputed(), step(WRITTEN_PROPOSAL, "2026-03-20"))
                    .when(failed("2026-04-20"))
                    .expectEvents(new AmicableFailed(CONVENTION, DISPUTE, day("2026-04-20"), CDG, LETTER));
        }

        @Test
        void fails_the_day_somebody_refuses() {
            given(signed(), disputed(), step(WRITTEN_PROPOSAL, "2026-03-20"), step(REFUSAL, "2026-03-27"))
                    .when(failed("2026-03-27"))
                    .expectKinds(AmicableFailed.class);
        }

        @Test
        void does_not_fail_the_day_before() {
            given(signed(), disputed(), step(WRITTEN_PROPOSAL, "2026-03-20"), step(REFUSAL, "2026-03-27"))
                    .when(failed("2026-03-26"))
                    .expectRefusal(ConventionCode.AMICABLE_TOO_SHORT);
        }

        @Test
        void fails_once() {
            given(signed(), disputed(), step(REFUSAL, "2026-03-27"), failed("2026-03-27"))
                    .when(failed("2026-03-28"))
                    .expectRefusal(ConventionCode.AMICABLE_ALREADY_FAILED);
        }
    }

    @Nested
    class A_mediation extends ConventionSpecification {

        @Test
        void is_agreed() {
            given(signed(), disputed())
                    .when(mediated("2026-04-02"))
                    .expectEvents(new MediationAgreed(CONVENTION, DISPUTE, MEDIATION, day("2026-04-02"), LETTER));
        }

        @Test
        void may_end_the_same_day() {
            given(signed(), disputed(), mediated("2026-04-02"))
                    .when(mediationEnded("2026-04-02"))
                    .expectEvents(new MediationEnded(CONVENTION, DISPUTE, MEDIATION, day("2026-04-02"), LETTER));
        }

        @Test
        void does_not_end_before_it_was_agreed() {
            given(signed(), disputed(), mediated("2026-04-02"))
                    .when(mediationEnded("2026-04-01"))
                    .expectRefusal(ConventionCode.MEDIATION_ENDS_TOO_EARLY);
        }

        @Test
        void ends_once() {
            given(signed(), disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                    .when(mediationEnded("2026-07-01"))
                    .expectRefusal(ConventionCode.MEDIATION_ALREADY_ENDED);
        }

        @Test
        void ends_once_it_is_known() {
            given(signed(), disputed())
                    .when(mediationEnded("2026-06-30"))
                    .expectRefusal(ConventionCode.MEDIATION_UNKNOWN);
        }

        @Test
        void agreed_too_late_is_a_fact_all_the_same() {
            given(signed(), disputed())
                    .when(mediated(new MediationId("mediation-late"), "2026-06-01"))
                    .expectKinds(MediationAgreed.class);
        }
    }

    @Nested
    class The_court extends ConventionSpecification {

        private static final String MISSING = "DISPUTE/dispute-libercourt-2026 AMIABLE_ATTEMPT_MISSING";

        @Test
        void asked_by_the_centre_without_any_attempt_is_a_weakness() {
            given(signed(), disputed())
                    .when(sued(CLAIMANT, "2026-05-04"))
                    .expectKinds(LitigationOpened.class, AnomalyRaised.class)
                    .expectAnomalies(MISSING);
        }

        @Test
        void asked_after_a_proposal_is_none() {
            given(signed(), disputed(), step(WRITTEN_PROPOSAL, "2026-03-25"))
                    .when(sued(CLAIMANT, "2026-05-04"))
                    .expectKinds(LitigationOpened.class);
        }

        @Test
        void asked_after_a_mediation_is_none() {
            given(signed(), disputed(), mediated("2026-04-02"))
                    .when(sued(CLAIMANT, "2026-05-04"))
                    .expectKinds(LitigationOpened.class);
        }

        @Test
        void asked_by_the_other_side_is_none_for_the_centre() {
            given(signed(), disputed()).when(sued(DEFENDANT, "2026-05-04")).expectKinds(LitigationOpened.class);
        }

        @Test
        void an_earlier_step_recorded_later_clears_it() {
            given(signed(), disputed(), sued(CLAIMANT, "2026-05-04"))
                    .when(step(WRITTEN_PROPOSAL, "2026-05-03"))
                    .expectKinds(AmicableStepRecorded.class, AnomalyCleared.class)
                    .expectCleared(MISSING);
        }

        @Test
        void a_step_of_the_day_itself_does_not() {
            given(signed(), disputed(), sued(CLAIMANT, "2026-05-04"))
                    .when(step(WRITTEN_PROPOSAL, "2026-05-04"))
                    .expectKinds(AmicableStepRecorded.class);
        }
    }

    @Nested
    class Its_end extends ConventionSpecification {

        @Test
        void may_come_on_its_first_day() {
            given(signed(), disputed())
                    .when(closed("2026-03-20"))
                    .expectEvents(new DisputeClosed(CONVENTION, DISPUTE, day("2026-03-20"), "Désistement.", LETTER));
        }

        @Test
        void comes_once() {
            given(signed(), disputed(), closed("2026-07-01"))
                    .when(closed("2026-07-02"))
                    .expectRefusal(ConventionCode.DISPUTE_ALREADY_CLOSED);
        }

        @Test
        void is_that_of_a_dispute() {
            given(signed()).when(closed("2026-07-01")).expectRefusal(ConventionCode.DISPUTE_UNKNOWN);
        }

        @Test
        void comes_on_the_day_of_the_last_thing_that_happened() {
            given(signed(), disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                    .when(closed("2026-06-30"))
                    .expectKinds(DisputeClosed.class);
        }

        @Test
        void does_not_come_before() {
            given(signed(), disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                    .when(closed("2026-06-29"))
                    .expectRefusal(ConventionCode.DISPUTE_GOES_ON);
        }
    }

    @Nested
    class A_claim extends ConventionSpecification {

        @Test
        void is_received_once_under_its_id() {
            given(signed(), claimed("2026-04-10"))
                    .when(claimed("2026-04-11"))
                    .expectRefusal(ConventionCode.CLAIM_ALREADY_RECEIVED);
        }

        @Test
        void is_decided_on_from_the_day_it_was_received() {
            given(signed(), claimed("2026-04-10"))
                    .when(claimDecided("2026-04-10"))
                    .expectEvents(new ClaimOutcomeRecorded(
                            CONVENTION, CLAIM, day("2026-04-10"), "Rejetée par le tribunal.", LETTER));
        }

        @Test
        void is_not_decided_on_the_day_before() {
            given(signed(), claimed("2026-04-10"))
                    .when(claimDecided("2026-04-09"))
                    .expectRefusal(ConventionCode.OUTCOME_BEFORE_CLAIM);
        }

        @Test
        void is_decided_on_once_known() {
            given(signed()).when(claimDecided("2026-04-10")).expectRefusal(ConventionCode.CLAIM_UNKNOWN);
        }

        @Test
        void needs_a_signed_convention() {
            given(authorised()).when(claimed("2026-04-10")).expectRefusal(ConventionCode.NOT_SIGNED);
        }
    }

    @Nested
    class Another_dispute extends ConventionSpecification {

        @Test
        void has_its_own_steps() {
            var other = new DeclareDispute(
                    CONVENTION, new DisputeId("dispute-hours"), CDG, PERFORMANCE, day("2026-02-02"), null, LETTER);
            given(signed(), told(other), disputed(), step(WRITTEN_PROPOSAL, "2026-03-25"))
                    .when(told(new OpenLitigation(
                            CONVENTION, other.disputeId(), CLAIMANT, "2601234-1", day("2026-05-04"), LETTER)))
                    .expectAnomalies("DISPUTE/dispute-hours AMIABLE_ATTEMPT_MISSING");
        }
    }
}
