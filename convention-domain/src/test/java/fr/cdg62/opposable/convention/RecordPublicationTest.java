package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.cdgAuthorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.start;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.BEFORE_ADOPTION;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordPublicationTest extends ConventionSpecification {

    @Test
    void an_act_may_be_published_on_the_day_it_was_adopted() {
        given(draft(), deliberation(CDG, CDG_ACT, "2024-09-26"))
                .when(publication(CDG, CDG_ACT, "2024-09-26"))
                .expectEvents(new PublicationRecorded(CONVENTION, CDG, CDG_ACT, day("2024-09-26"), null));
    }

    @Test
    void a_publication_before_adoption_is_refused() {
        given(draft(), deliberation(CDG, CDG_ACT, "2024-09-26"))
                .when(publication(CDG, CDG_ACT, "2024-09-25"))
                .expectRefusal(BEFORE_ADOPTION);
    }

    @Test
    void a_publication_of_tomorrow_is_refused() {
        given(draft(), deliberation(CDG, CDG_ACT, "2024-09-26"))
                .when(Told.of(publication(CDG, CDG_ACT, "2024-09-28")).on("2024-09-27"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void the_other_partys_act_is_not_known_under_that_number() {
        given(draft(), deliberation(CDG, CDG_ACT, "2024-09-26"))
                .when(publication(COLLECTIVITY, CDG_ACT, "2024-09-27"))
                .expectRefusal(ACT_UNKNOWN);
    }

    @Nested
    class Given_a_signature_recorded_before_any_publication_was_known {

        private final List<Object> signedUnpublished = List.of(
                draft(),
                choice("2024-10-16"),
                deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"),
                signature(COLLECTIVITY).on("2024-11-04"));

        @Test
        void a_publication_on_the_day_of_signature_clears_the_anomaly_and_says_why() {
            var outcome = given(signedUnpublished).when(publication(COLLECTIVITY, COMMUNE_ACT, "2024-11-04"));

            outcome.expectAnomalies().expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
            var cleared = outcome.the(AnomalyCleared.class);
            assertThat(cleared.because()).isEqualTo("SignedOnceEnforceable");
            assertThat(cleared.facts()).containsEntry("enforceable from", "2024-11-04");
            assertThat(cleared.clearedOn()).isEqualTo(Told.LATER);
        }

        @Test
        void a_publication_the_day_after_leaves_it_standing() {
            given(signedUnpublished)
                    .when(publication(COLLECTIVITY, COMMUNE_ACT, "2024-11-05"))
                    .expectAnomalies()
                    .expectCleared();
        }

        @Test
        void an_earlier_publication_found_later_still_clears_it() {
            given(signedUnpublished, publication(COLLECTIVITY, COMMUNE_ACT, "2024-11-05"))
                    .when(publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                    .expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
        }
    }

    @Test
    void a_fact_of_2024_recorded_after_the_convention_expired_is_judged_by_its_own_date() {
        given(
                        draft(),
                        choice("2024-10-16"),
                        cdgAuthorised(),
                        deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"),
                        startsOn("2024-12-01"),
                        signature(COLLECTIVITY).on("2024-11-04"),
                        signature(CDG).on("2024-11-04"),
                        Told.of(start("2024-12-01")).on("2029-12-01"),
                        Told.of(expire("2029-12-01")).on("2029-12-01"))
                .when(Told.of(publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                        .on("2030-02-11"))
                .expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
    }
}
