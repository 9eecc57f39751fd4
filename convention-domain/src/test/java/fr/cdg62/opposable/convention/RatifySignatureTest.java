package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.ratification;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_RATIFIED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RATIFICATION_NOT_LATER;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNATURE_UNKNOWN;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.RatifySignature;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A council that consents afterwards cures the signature (CE 8 Oct. 2014 n° 370588). */
class RatifySignatureTest extends ConventionSpecification {

    private static final String LATER_ACT = "DELIB-2025-02";

    @Nested
    class Given_a_mayor_who_signed_before_the_act_was_published {

        private final List<Object> signedTooSoon = List.of(
                draft(),
                choice("2024-10-16"),
                deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"),
                signature(COLLECTIVITY).on("2024-11-04"));

        @Test
        void a_later_act_cures_the_weakness_and_says_so() {
            given(signedTooSoon, deliberation(COLLECTIVITY, LATER_ACT, "2024-11-05"))
                    .when(ratification(COLLECTIVITY, LATER_ACT))
                    .expectKinds(SignatureRatified.class, AnomalyRaised.class, AnomalyCleared.class)
                    .expectAnomalies("COLLECTIVITY RATIFIED_AFTERWARDS")
                    .expectCleared("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
        }

        @Test
        void an_act_of_the_day_itself_is_not_a_later_one() {
            given(signedTooSoon, deliberation(COLLECTIVITY, LATER_ACT, "2024-11-04"))
                    .when(ratification(COLLECTIVITY, LATER_ACT))
                    .expectRefusal(RATIFICATION_NOT_LATER);
        }

        @Test
        void the_act_must_be_recorded_and_the_party_s_own() {
            given(signedTooSoon, deliberation(CDG, LATER_ACT, "2024-11-05"))
                    .when(ratification(COLLECTIVITY, LATER_ACT))
                    .expectRefusal(ACT_UNKNOWN);
        }

        @Test
        void it_is_ratified_once() {
            given(
                            signedTooSoon,
                            deliberation(COLLECTIVITY, LATER_ACT, "2024-11-05"),
                            deliberation(COLLECTIVITY, "DELIB-2025-03", "2024-11-06"),
                            ratification(COLLECTIVITY, LATER_ACT))
                    .when(ratification(COLLECTIVITY, "DELIB-2025-03"))
                    .expectRefusal(ALREADY_RATIFIED);
        }

        @Test
        void a_publication_proved_in_time_after_all_leaves_nothing_to_ratify() {
            given(
                            signedTooSoon,
                            deliberation(COLLECTIVITY, LATER_ACT, "2024-11-05"),
                            ratification(COLLECTIVITY, LATER_ACT))
                    .when(publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                    .expectAnomalies()
                    .expectCleared("COLLECTIVITY RATIFIED_AFTERWARDS");
        }
    }

    @Test
    void a_sound_signature_is_not_weakened_by_a_later_act() {
        given(
                        authorised(),
                        signature(COLLECTIVITY).on("2024-11-04"),
                        deliberation(COLLECTIVITY, LATER_ACT, "2024-11-05"))
                .when(ratification(COLLECTIVITY, LATER_ACT))
                .expectEvents(new SignatureRatified(
                        CONVENTION, COLLECTIVITY, LATER_ACT, day("2024-11-04"), day("2024-11-05")));
    }

    @Test
    void there_is_nothing_to_ratify_before_the_party_has_signed() {
        given(authorised(), signature(CDG).on("2024-11-04"))
                .when(ratification(COLLECTIVITY, COMMUNE_ACT))
                .expectRefusal(SIGNATURE_UNKNOWN);
    }

    @Test
    void a_signature_ratified_when_it_was_recorded_is_not_ratified_twice() {
        given(
                        authorised(),
                        deliberation(COLLECTIVITY, LATER_ACT, "2024-11-05"),
                        signature(COLLECTIVITY).ratifiedBy(COMMUNE_ACT).on("2024-10-10"))
                .when(ratification(COLLECTIVITY, LATER_ACT))
                .expectRefusal(ALREADY_RATIFIED);
    }

    @Nested
    class Given_an_avenant_signed_by_the_centre_before_its_act_was_published {

        private static final String ACT = "2025-80";
        private static final String LATER = "2026-12";

        private final AmendmentBuilder avenant =
                amendment().choosing(Set.of(Prestation.P2), Set.of(TransmissionScope.CONTROLE_LEGALITE));
        private final List<Object> signedTooSoon = List.of(
                signed(),
                deliberation(CDG, ACT, "2025-11-27"),
                avenant.told(),
                avenant.signed(CDG, "2026-02-03", ACT, null, null),
                Told.of(deliberation(CDG, LATER, "2026-02-04")).on("2026-03-02"));

        private static Told consent(String number, @Nullable String amendment) {
            return Told.of(new RatifySignature(CONVENTION, CDG, number, amendment))
                    .on("2026-03-02");
        }

        @Test
        void a_later_act_cures_the_signature_of_the_avenant_and_no_other() {
            given(signedTooSoon)
                    .when(consent(LATER, AmendmentBuilder.FIRST))
                    .expectKinds(AmendmentSignatureRatified.class, AnomalyRaised.class, AnomalyCleared.class)
                    .expectAnomalies("AMENDMENT/AV-1/CDG RATIFIED_AFTERWARDS")
                    .expectCleared("AMENDMENT/AV-1/CDG SIGNED_BEFORE_ENFORCEABLE");
        }

        @Test
        void it_is_ratified_once() {
            given(signedTooSoon, consent(LATER, AmendmentBuilder.FIRST))
                    .when(consent(LATER, AmendmentBuilder.FIRST))
                    .expectRefusal(ALREADY_RATIFIED);
        }

        @Test
        void an_avenant_that_the_party_has_not_signed_has_nothing_to_ratify() {
            given(signedTooSoon).when(consent(LATER, "AV-2")).expectRefusal(SIGNATURE_UNKNOWN);
        }

        @Test
        void an_act_of_before_the_signature_does_not_ratify_it() {
            given(signedTooSoon).when(consent(ACT, AmendmentBuilder.FIRST)).expectRefusal(RATIFICATION_NOT_LATER);
        }
    }
}
