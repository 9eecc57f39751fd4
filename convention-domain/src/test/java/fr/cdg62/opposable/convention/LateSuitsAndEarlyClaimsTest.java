package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.DisputeScenario.claimed;
import static fr.cdg62.opposable.convention.DisputeScenario.disputed;
import static fr.cdg62.opposable.convention.DisputeScenario.mediated;
import static fr.cdg62.opposable.convention.DisputeScenario.mediationEnded;
import static fr.cdg62.opposable.convention.DisputeScenario.sued;
import static fr.cdg62.opposable.convention.NoticeBuilder.LETTER;
import static fr.cdg62.opposable.convention.NoticeBuilder.letter;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.value.LitigationRole.DEFENDANT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AgreeTermination;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ClaimReceived;
import fr.cdg62.opposable.convention.api.LitigationOpened;
import fr.cdg62.opposable.convention.api.WithdrawTerminationNotice;
import fr.cdg62.opposable.convention.value.NoticeId;
import fr.cdg62.opposable.kernel.identity.Sha256;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case opened too late and a claim that follows no termination happened all the same: they are kept, and held weak. */
class LateSuitsAndEarlyClaimsTest extends ConventionSpecification {

    private static final String EARLY = "COLLECTIVITY CLAIM_WITHOUT_TERMINATION";
    private static final String LATE = "DISPUTE/dispute-libercourt-2026 LITIGATION_LATE";

    @Nested
    class A_claim extends ConventionSpecification {

        @Test
        void received_with_no_termination_on_file_is_kept_and_held_weak() {
            given(signed())
                    .when(claimed("2026-04-10"))
                    .expectKinds(ClaimReceived.class, AnomalyRaised.class)
                    .expectAnomalies(EARLY);
        }

        @Test
        void received_the_day_the_letter_was_written_is_not() {
            given(signed(), training("2024-12-02"), letter("2026-04-10").told())
                    .when(claimed("2026-04-10"))
                    .expectKinds(ClaimReceived.class);
        }

        @Test
        void received_the_day_before_is() {
            given(signed(), training("2024-12-02"), letter("2026-04-11").told())
                    .when(claimed("2026-04-10"))
                    .expectAnomalies(EARLY);
        }

        @Test
        void is_weak_no_more_once_the_letter_is_recorded_afterwards() {
            given(signed(), training("2024-12-02"), claimed("2026-04-10"))
                    .when(letter("2026-04-09").told())
                    .expectCleared(EARLY);
        }

        @Test
        void is_weak_again_once_the_letter_is_withdrawn() {
            given(signed(), training("2024-12-02"), letter("2026-04-09").told(), claimed("2026-04-10"))
                    .when(Told.of(new WithdrawTerminationNotice(
                                    CONVENTION, LETTER, day("2026-04-15"), Sha256.of("agreement")))
                            .on("2026-04-15"))
                    .expectAnomalies(EARLY);
        }

        @Test
        void received_the_day_both_parties_agreed_on_an_end_is_not() {
            given(signed(), agreed("2026-04-10"))
                    .when(claimed("2026-04-10").on("2026-04-10"))
                    .expectKinds(ClaimReceived.class);
        }

        @Test
        void received_on_the_last_day_is() {
            given(signed()).when(claimed("2029-11-30").on("2029-12-01")).expectAnomalies(EARLY);
        }

        @Test
        void received_on_the_morrow_of_the_last_day_is_not() {
            given(signed()).when(claimed("2029-12-01").on("2029-12-01")).expectKinds(ClaimReceived.class);
        }

        private static Told agreed(String on) {
            return Told.of(new AgreeTermination(
                            CONVENTION,
                            new NoticeId("notice-amiable"),
                            day(on),
                            day("2026-07-01"),
                            Sha256.of("agreement")))
                    .on(on);
        }
    }

    @Nested
    class A_case_about_a_termination_known_on_13_march_2026 extends ConventionSpecification {

        @Test
        void opened_on_the_last_day_is_in_time() {
            given(signed(), disputed()).when(sued(DEFENDANT, "2026-05-15")).expectKinds(LitigationOpened.class);
        }

        @Test
        void opened_on_the_morrow_is_kept_and_held_weak_with_the_last_day() {
            var outcome = given(signed(), disputed()).when(sued(DEFENDANT, "2026-05-16"));
            outcome.expectAnomalies(LATE);
            assertThat(outcome.the(AnomalyRaised.class).facts()).containsEntry("last day to sue", "2026-05-15");
        }

        @Test
        void is_in_time_after_all_once_a_mediation_agreed_in_time_is_learned_of() {
            given(signed(), disputed(), sued(DEFENDANT, "2026-05-18"))
                    .when(mediated("2026-04-02"))
                    .expectCleared(LATE);
        }

        @Test
        void opened_after_the_time_that_a_mediation_gave_back_is_late_too() {
            given(signed(), disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                    .when(sued(DEFENDANT, "2026-09-01"))
                    .expectAnomalies(LATE);
        }

        @Test
        void opened_on_the_last_day_of_that_time_is_not() {
            given(signed(), disputed(), mediated("2026-04-02"), mediationEnded("2026-06-30"))
                    .when(sued(DEFENDANT, "2026-08-31"))
                    .expectKinds(LitigationOpened.class);
        }
    }
}
