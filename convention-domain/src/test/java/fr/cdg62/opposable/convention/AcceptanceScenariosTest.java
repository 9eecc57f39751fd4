package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.deliberation;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.publication;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signedFrom;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.Scenario.transmission;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CONVENTION_EXPIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.PRICING_CLAUSE_REQUIRES_AFFILIATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_USED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RETROACTIVE_START;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNATORY_NOT_IN_OFFICE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNED_BEFORE_AUTHORISATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_MISMATCH;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.RecordDeliberation;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.TransmissionRegime;
import fr.cdg62.opposable.kernel.InvalidValue;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of the legal sheet that this slice answers, by their ids. */
class AcceptanceScenariosTest extends ConventionSpecification {

    @Test
    void A1_both_sign_once_authorised_and_the_convention_runs_to_the_eve_of_the_fifth_anniversary() {
        var outcome = given(
                        authorised(),
                        startsOn("2024-12-01"),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG).on("2024-11-04"));

        outcome.expectKinds(SignatureRecorded.class, ConventionSigned.class).expectAnomalies();
        assertThat(outcome.the(ConventionSigned.class).lastDay()).isEqualTo("2029-11-30");
    }

    @Test
    void A1_an_exempt_act_that_was_sent_all_the_same_is_under_the_voluntary_regime() {
        var outcome = given(draft(), deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"))
                .when(transmission(COLLECTIVITY, COMMUNE_ACT, "2024-10-16"));

        assertThat(outcome.the(TransmissionRecorded.class).regime()).isEqualTo(TransmissionRegime.VOLUNTARY);
    }

    @Test
    void A2_a_mayor_who_signed_the_day_before_the_deliberation_is_refused() {
        given(authorised()).when(signature(COLLECTIVITY).on("2024-10-15")).expectRefusal(SIGNED_BEFORE_AUTHORISATION);
    }

    @Test
    void A3_a_signature_on_the_day_of_adoption_before_publication_is_recorded_with_an_anomaly() {
        given(authorised())
                .when(signature(COLLECTIVITY).on("2024-10-16"))
                .expectAnomalies("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
    }

    @Test
    void A4_a_start_before_the_last_signature_is_refused_without_a_reason() {
        given(authorised(), startsOn("2024-11-01"), signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG).on("2024-11-12"))
                .expectRefusal(RETROACTIVE_START);
    }

    @Test
    void A4_with_a_reason_it_is_an_anomaly_and_the_deed_bears_the_last_date() {
        var outcome = given(
                        authorised(),
                        startsOn("2024-11-01"),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG)
                        .because("Le service a commencé le 1er novembre.")
                        .on("2024-11-12"));

        outcome.expectAnomalies("CONVENTION RETROACTIVE_START");
        assertThat(outcome.the(ConventionSigned.class).deedDate()).isEqualTo("2024-11-12");
        assertThat(outcome.the(ConventionSigned.class).lastDay()).isEqualTo("2029-10-31");
    }

    @Test
    void A4_the_reason_given_when_the_term_was_fixed_counts_too() {
        given(
                        authorised(),
                        term("2024-11-01", null, null, "Le service a commencé le 1er novembre."),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG).on("2024-11-12"))
                .expectAnomalies("CONVENTION RETROACTIVE_START");
    }

    @Test
    void A5_a_president_whose_office_had_ended_is_refused() {
        given(authorised())
                .when(signature(CDG).by(Officers.FORMER_PRESIDENT).on("2025-09-15"))
                .expectRefusal(SIGNATORY_NOT_IN_OFFICE);
    }

    @Test
    void A6_a_body_that_is_not_affiliated_does_not_sign_article_5_as_it_stands() {
        register.registered(LIBERCOURT, LegalCategory.COMMUNE);
        given(authorised())
                .when(signature(COLLECTIVITY).on("2024-11-04"))
                .expectRefusal(PRICING_CLAUSE_REQUIRES_AFFILIATION);
    }

    @Test
    void A7_another_text_than_the_annexed_one_is_recorded_with_an_anomaly() {
        var act = new RecordDeliberation(
                CONVENTION,
                COLLECTIVITY,
                AuthorisationKind.DELIBERATION,
                COMMUNE_ACT,
                day("2024-10-16"),
                null,
                null,
                null,
                Sha256.of("le texte annexé"),
                null);
        given(draft(), choice("2024-10-16"), act, publication(COLLECTIVITY, COMMUNE_ACT, "2024-10-17"))
                .when(signature(COLLECTIVITY).text(Sha256.of("un autre texte")).on("2024-11-04"))
                .expectAnomalies("COLLECTIVITY SIGNED_TEXT_DIFFERS_FROM_ANNEX");
    }

    @Test
    void A8_the_stamp_of_the_deliberation_is_read_from_both_ends() {
        var stamp = new ActIdentifier("062-216209072-20241016-DELIB-2024-37-DE");

        assertThat(List.of(
                        stamp.department(),
                        stamp.siren().value(),
                        stamp.decidedOn().toString(),
                        stamp.number(),
                        stamp.nature()))
                .containsExactly("062", "216209072", "2024-10-16", "DELIB-2024-37", "DE");
    }

    @Test
    void A9_a_start_on_29_February_ends_on_28_and_its_renewal_runs_from_1_March() {
        var outcome = given(
                        draft(),
                        choice("2024-01-10"),
                        deliberation(CDG, CDG_ACT, "2024-01-11"),
                        publication(CDG, CDG_ACT, "2024-01-12"),
                        deliberation(COLLECTIVITY, COMMUNE_ACT, "2024-01-15"),
                        publication(COLLECTIVITY, COMMUNE_ACT, "2024-01-16"),
                        startsOn("2024-02-29"),
                        signature(COLLECTIVITY).on("2024-02-01"),
                        signature(CDG).on("2024-02-02"),
                        renewal(COLLECTIVITY, "2029-02-28"))
                .when(renewal(CDG, "2029-02-28"));

        assertThat(outcome.the(ConventionRenewed.class).period())
                .isEqualTo(new Term(day("2029-03-01"), day("2034-02-28")));
    }

    @Test
    void A11_two_decisions_in_time_renew_it_for_five_years() {
        var outcome = given(signedFrom("2024-11-01"), renewal(COLLECTIVITY, "2029-09-15"))
                .when(renewal(CDG, "2029-09-15"));

        assertThat(outcome.the(ConventionRenewed.class).period())
                .isEqualTo(new Term(day("2029-11-01"), day("2034-10-31")));
    }

    @Test
    void A12_both_may_decide_on_the_last_day() {
        given(signedFrom("2024-11-01"), renewal(COLLECTIVITY, "2029-10-31"))
                .when(renewal(CDG, "2029-10-31"))
                .expectKinds(RenewalDecisionRecorded.class, ConventionRenewed.class);
    }

    @Test
    void A12_neither_may_the_day_after() {
        given(signedFrom("2024-11-01"))
                .when(renewal(COLLECTIVITY, "2029-11-01"))
                .expectRefusal(CONVENTION_EXPIRED);
    }

    @Test
    void A13_one_party_in_time_and_the_other_too_late_renew_nothing_and_the_first_decision_stays() {
        given(signedFrom("2024-11-01"), renewal(COLLECTIVITY, "2029-10-20"))
                .when(renewal(CDG, "2029-11-05"))
                .expectRefusal(CONVENTION_EXPIRED);

        assertThat(recorded(CONVENTION.value()))
                .anyMatch(RenewalDecisionRecorded.class::isInstance)
                .noneMatch(ConventionRenewed.class::isInstance);
    }

    @Test
    void A13_then_the_convention_has_expired_on_the_day_after_its_last() {
        given(signedFrom("2024-11-01"), renewal(COLLECTIVITY, "2029-10-20"))
                .when(Told.of(expire("2029-11-05")).on("2029-11-05"))
                .expectEvents(new ConventionExpired(CONVENTION, day("2029-11-01")));
    }

    @Test
    void A14_a_second_renewal_is_refused_in_time_or_not() {
        given(signedFrom("2024-11-01"), renewal(COLLECTIVITY, "2029-09-15"), renewal(CDG, "2029-09-15"))
                .when(renewal(COLLECTIVITY, "2034-09-15"))
                .expectRefusal(RENEWAL_ALREADY_USED);
    }

    @Test
    void A10_an_end_typed_on_the_anniversary_is_one_day_too_many() {
        given(authorised()).when(term("2024-10-16", "2029-10-16", null, null)).expectRefusal(TERM_MISMATCH);
    }

    @Test
    void A48_a_siren_whose_key_is_wrong_never_becomes_a_collectivity() {
        assertThatThrownBy(() -> new Siren("216209073"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("BAD_SIREN"));
    }
}
