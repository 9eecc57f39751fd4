package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.FIRST;
import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.renewed;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.AMENDMENT_ALREADY_DRAFTED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.AMENDMENT_ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.AMENDMENT_EMPTY;
import static fr.cdg62.opposable.convention.rule.ConventionCode.AMENDMENT_UNKNOWN;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CLAUSE_OUTSIDE_THE_CONVENTION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CLAUSE_REWRITTEN_TWICE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CONVENTION_EXPIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NO_AUTHORISATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.PRESTATIONS_EXCLUSIVE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.PRESTATION_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_USED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RETROACTIVE_START;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SCOPE_NOT_IN_PRESTATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SCOPE_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNATORY_NOT_IN_OFFICE;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static fr.cdg62.opposable.convention.value.Prestation.P1;
import static fr.cdg62.opposable.convention.value.Prestation.P2;
import static fr.cdg62.opposable.convention.value.Prestation.P3;
import static fr.cdg62.opposable.convention.value.TransmissionScope.CONTROLE_LEGALITE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.DraftAmendment;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.AmendedClause;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Clause;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is signed changes by another signature only. The convention runs from 1 December 2024 to 30 November 2029. */
class AmendmentTest extends ConventionSpecification {

    private static final AmendmentBuilder TO_P2 = amendment().choosing(Set.of(P2), Set.of(CONTROLE_LEGALITE));

    @Nested
    class Drafted {

        @Test
        void it_changes_nothing_yet() {
            given(signed())
                    .when(TO_P2.rewriting(Clause.ART1_OBJET, "Avec parapheur.").told())
                    .expectEvents(new AmendmentDrafted(
                            CONVENTION,
                            FIRST,
                            "Passage au parapheur",
                            day("2026-03-01"),
                            Set.of(P2),
                            Set.of(CONTROLE_LEGALITE),
                            null,
                            List.of(new AmendedClause(Clause.ART1_OBJET, "Avec parapheur.")),
                            null,
                            day("2026-01-05")));
        }

        @Test
        void what_is_not_signed_takes_no_avenant() {
            given(authorised()).when(TO_P2.told()).expectRefusal(NOT_SIGNED);
        }

        @Test
        void it_rewrites_nothing_outside_the_convention() {
            given(signed())
                    .when(amendment()
                            .rewriting(Clause.HORS_CONVENTION, "Ailleurs.")
                            .told())
                    .expectRefusal(CLAUSE_OUTSIDE_THE_CONVENTION);
        }

        @Test
        void it_gives_a_clause_one_new_text() {
            var twice = new DraftAmendment(
                    CONVENTION,
                    FIRST,
                    "Deux textes",
                    day("2026-03-01"),
                    null,
                    null,
                    null,
                    List.of(
                            new AmendedClause(Clause.ART1_OBJET, "L’un."),
                            new AmendedClause(Clause.ART1_OBJET, "L’autre.")),
                    null);
            given(signed()).when(Told.of(twice).on("2026-01-05")).expectRefusal(CLAUSE_REWRITTEN_TWICE);
        }

        @Test
        void a_number_is_used_once() {
            given(signed(), TO_P2.told())
                    .when(amendment().choosing(Set.of(P3), null).told())
                    .expectRefusal(AMENDMENT_ALREADY_DRAFTED);
        }

        @Test
        void it_changes_something() {
            given(signed()).when(amendment().told()).expectRefusal(AMENDMENT_EMPTY);
        }

        static Stream<Arguments> choices() {
            return Stream.of(
                    Arguments.of(Set.of(P1, P2), Set.of(CONTROLE_LEGALITE), PRESTATIONS_EXCLUSIVE),
                    Arguments.of(Set.of(P2), Set.of(), SCOPE_REQUIRED),
                    Arguments.of(Set.of(P3), Set.of(CONTROLE_LEGALITE), SCOPE_NOT_IN_PRESTATION),
                    Arguments.of(Set.of(), Set.of(), PRESTATION_REQUIRED));
        }

        @ParameterizedTest
        @MethodSource("choices")
        void its_choice_obeys_the_rules_of_any_choice(
                Set<Prestation> prestations, Set<TransmissionScope> scopes, ConventionCode code) {
            given(signed())
                    .when(amendment().choosing(prestations, scopes).told())
                    .expectRefusal(code);
        }

        @Test
        void an_earlier_end_is_allowed_up_to_the_present_one() {
            given(signed()).when(amendment().endingOn("2029-11-30").told()).expectKinds(AmendmentDrafted.class);
        }

        @Test
        void one_day_more_is_a_renewal_in_disguise() {
            given(signed()).when(amendment().endingOn("2029-12-01").told()).expectRefusal(RENEWAL_ALREADY_USED);
        }

        @Test
        void it_does_not_end_before_it_takes_effect() {
            given(signed()).when(amendment().endingOn("2026-02-28").told()).expectRefusal(CommonCode.END_BEFORE_START);
        }
    }

    @Nested
    class Signed_by_both {

        @Test
        void it_is_concluded_on_the_last_signature_and_carries_what_it_changes() {
            var outcome = given(signed(), TO_P2.told(), TO_P2.signed(COLLECTIVITY, "2026-02-10"))
                    .when(TO_P2.signed(CDG, "2026-02-03"));

            outcome.expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class);
            assertThat(outcome.the(AmendmentConcluded.class))
                    .isEqualTo(new AmendmentConcluded(
                            CONVENTION,
                            FIRST,
                            day("2026-02-10"),
                            day("2026-03-01"),
                            Set.of(P2),
                            Set.of(CONTROLE_LEGALITE),
                            null,
                            List.of()));
        }

        @Test
        void one_signature_concludes_nothing() {
            given(signed(), TO_P2.told())
                    .when(TO_P2.signed(CDG, "2026-02-03"))
                    .expectKinds(AmendmentSignatureRecorded.class);
        }

        @Test
        void each_signs_once() {
            given(signed(), TO_P2.told(), TO_P2.signed(CDG, "2026-02-03"))
                    .when(TO_P2.signed(CDG, "2026-02-04"))
                    .expectRefusal(AMENDMENT_ALREADY_SIGNED);
        }

        @Test
        void an_avenant_that_was_not_drafted_is_not_signed() {
            given(signed(), TO_P2.told())
                    .when(TO_P2.numbered("AV-2").signed(CDG, "2026-02-03"))
                    .expectRefusal(AMENDMENT_UNKNOWN);
        }

        @Test
        void the_last_signature_may_fall_on_the_day_it_takes_effect() {
            given(signed(), TO_P2.told(), TO_P2.signed(COLLECTIVITY, "2026-02-10"))
                    .when(TO_P2.signed(CDG, "2026-03-01"))
                    .expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class);
        }

        @Test
        void the_day_after_it_would_operate_backwards() {
            given(signed(), TO_P2.told(), TO_P2.signed(COLLECTIVITY, "2026-02-10"))
                    .when(TO_P2.signed(CDG, "2026-03-02"))
                    .expectRefusal(RETROACTIVE_START);
        }

        @Test
        void with_a_reason_that_is_a_weakness_of_the_avenant() {
            given(signed(), TO_P2.told(), TO_P2.signed(COLLECTIVITY, "2026-02-10"))
                    .when(TO_P2.signedBecause(CDG, "2026-03-02", "Parapheur ouvert le 1er mars."))
                    .expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class, AnomalyRaised.class)
                    .expectAnomalies("AMENDMENT/AV-1/CONVENTION RETROACTIVE_START");
        }
    }

    @Nested
    class By_whom_and_when {

        @Test
        void on_the_last_day_it_still_can_be_signed() {
            var late = amendment().from("2029-11-30").choosing(Set.of(P3), null);
            given(signed(), late.told())
                    .when(late.signed(CDG, "2029-11-30"))
                    .expectKinds(AmendmentSignatureRecorded.class);
        }

        @Test
        void the_day_after_it_cannot() {
            given(signed(), TO_P2.told()).when(TO_P2.signed(CDG, "2029-12-01")).expectRefusal(CONVENTION_EXPIRED);
        }

        @Test
        void renewed_it_can_again() {
            given(renewed(), Told.of(TO_P2.draft()).on("2029-12-01"))
                    .when(TO_P2.signed(CDG, "2029-12-01"))
                    .expectKinds(AmendmentSignatureRecorded.class);
        }

        @Test
        void before_the_convention_itself_was_signed_it_cannot() {
            given(signed(), TO_P2.told())
                    .when(TO_P2.signed(COLLECTIVITY, "2024-11-03"))
                    .expectRefusal(NOT_SIGNED);
        }

        @Test
        void a_president_not_yet_in_office_does_not_sign_it() {
            given(signed(), TO_P2.told()).when(TO_P2.signed(CDG, "2025-05-31")).expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }

        @Test
        void each_signs_by_virtue_of_a_recorded_act() {
            given(signed(), TO_P2.told())
                    .when(TO_P2.signed(CDG, "2026-02-03", "2026-99", null, null))
                    .expectRefusal(NO_AUTHORISATION);
        }

        @Test
        void an_act_that_was_not_published_leaves_a_weakness_of_that_signature_alone() {
            given(signed(), deliberation(CDG, "2025-80", "2025-11-27"), TO_P2.told())
                    .when(TO_P2.signed(CDG, "2026-02-03", "2025-80", null, null))
                    .expectAnomalies("AMENDMENT/AV-1/CDG SIGNED_BEFORE_ENFORCEABLE");
        }

        @Test
        void its_publication_proved_later_clears_it() {
            given(
                            signed(),
                            deliberation(CDG, "2025-80", "2025-11-27"),
                            TO_P2.told(),
                            TO_P2.signed(CDG, "2026-02-03", "2025-80", null, null))
                    .when(Told.of(publication(CDG, "2025-80", "2025-12-02")).on("2026-02-20"))
                    .expectCleared("AMENDMENT/AV-1/CDG SIGNED_BEFORE_ENFORCEABLE");
        }

        @Test
        void the_same_text_rules_as_the_convention_s_own() {
            given(signed(), TO_P2.told())
                    .when(TO_P2.signed(CDG, "2026-02-03", CDG_ACT, Sha256.of("texte signé"), null))
                    .expectAnomalies();
        }
    }

    @Nested
    class Ending_the_convention_earlier {

        private final AmendmentBuilder ending = amendment().endingOn("2027-08-31");

        private final List<Object> concluded = List.of(
                signed(), ending.told(), ending.signed(COLLECTIVITY, "2026-02-10"), ending.signed(CDG, "2026-02-10"));

        @Test
        void it_expires_the_day_after_the_new_last_day() {
            given(concluded)
                    .when(Told.of(expire("2027-09-01")).on("2027-09-01"))
                    .expectEvents(new ConventionExpired(CONVENTION, day("2027-09-01")));
        }

        @Test
        void a_renewal_is_decided_by_the_new_last_day_and_follows_it() {
            given(concluded).when(renewal(CDG, "2027-09-01")).expectRefusal(CONVENTION_EXPIRED);
        }

        @Test
        void renewed_in_time_it_goes_on_from_the_day_after_the_new_last_day() {
            var outcome = given(concluded, renewal(COLLECTIVITY, "2027-06-15")).when(renewal(CDG, "2027-08-31"));

            assertThat(outcome.the(ConventionRenewed.class).period())
                    .isEqualTo(new Term(day("2027-09-01"), day("2032-08-31")));
        }

        @Test
        void then_the_earlier_end_is_no_end() {
            given(concluded, renewal(COLLECTIVITY, "2027-06-15"), renewal(CDG, "2027-08-31"))
                    .when(Told.of(expire("2032-08-31")).on("2032-08-31"))
                    .expectRefusal(END_NOT_REACHED);
        }

        @Test
        void an_end_before_the_second_period_leaves_none_and_the_renewal_stays_used() {
            given(
                            renewed(),
                            Told.of(amendment()
                                            .from("2029-06-01")
                                            .endingOn("2029-08-31")
                                            .draft())
                                    .on("2029-05-20"),
                            ending.signed(COLLECTIVITY, "2029-05-20"),
                            ending.signed(CDG, "2029-05-20"))
                    .when(renewal(COLLECTIVITY, "2029-08-01"))
                    .expectRefusal(RENEWAL_ALREADY_USED);
            assertThat(recorded(CONVENTION.value())).anyMatch(AmendmentConcluded.class::isInstance);
        }

        @Test
        void what_would_now_lengthen_it_is_refused_at_the_last_signature_too() {
            var other = amendment().numbered("AV-2").endingOn("2028-08-31");
            given(
                            signed(),
                            ending.told(),
                            other.told(),
                            ending.signed(COLLECTIVITY, "2026-02-10"),
                            ending.signed(CDG, "2026-02-10"),
                            other.signed(COLLECTIVITY, "2026-02-11"))
                    .when(other.signed(CDG, "2026-02-11"))
                    .expectRefusal(RENEWAL_ALREADY_USED);
        }

        @Test
        void learned_after_the_end_was_noticed_it_moves_it() {
            var outcome = given(
                            signed(),
                            ending.told(),
                            ending.signed(COLLECTIVITY, "2026-02-10"),
                            Told.of(expire("2029-12-01")).on("2029-12-01"))
                    .when(ending.signed(CDG, "2026-02-10").on("2030-01-08"));

            assertThat(outcome.the(ConventionEndRevised.class))
                    .isEqualTo(new ConventionEndRevised(
                            CONVENTION, day("2029-12-01"), day("2027-09-01"), "convention.amendment-concluded"));
        }
    }
}
