package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.cast.Communes.LIBERCOURT;
import static fr.cdg62.opposable.convention.Scenario.CDG_ACT;
import static fr.cdg62.opposable.convention.Scenario.COMMUNE_ACT;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.choice;
import static fr.cdg62.opposable.convention.Scenario.communeAuthorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NO_AUTHORISATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.PRESTATION_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.PRICING_CLAUSE_REQUIRES_AFFILIATION;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RETROACTIVE_START;
import static fr.cdg62.opposable.convention.rule.ConventionCode.SIGNATORY_NOT_IN_OFFICE;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_OVER_BEFORE_SIGNATURE;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Officers;
import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.value.AffiliationFacts;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.Capacity;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordSignatureTest extends ConventionSpecification {

    @Test
    void the_first_side_to_sign_leaves_a_signature_with_its_evidence() {
        var outcome = given(authorised()).when(signature(COLLECTIVITY).on("2024-11-04"));

        outcome.expectKinds(SignatureRecorded.class);
        var signature = outcome.the(SignatureRecorded.class);
        assertThat(signature.signatory().mandate().capacity()).isEqualTo(Capacity.MAYOR);
        assertThat(signature.affiliation()).isEqualTo(new AffiliationFacts(day("2024-11-04"), true, day("1988-01-01")));
        assertThat(signature.authorisation()).isEqualTo(COMMUNE_ACT);
    }

    @Test
    void the_deed_bears_the_date_of_the_last_signature_whichever_is_recorded_last() {
        var outcome = given(authorised(), startsOn("2024-12-01"), signature(CDG).on("2024-11-12"))
                .when(signature(COLLECTIVITY).on("2024-11-04"));

        assertThat(outcome.the(ConventionSigned.class))
                .isEqualTo(new ConventionSigned(
                        CONVENTION,
                        day("2024-11-12"),
                        new Term(day("2024-12-01"), day("2029-11-30")),
                        day("2029-11-30"),
                        false));
    }

    @Test
    void without_a_written_start_the_convention_starts_on_the_day_of_the_deed() {
        var outcome = given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG).on("2024-11-12"));

        outcome.expectAnomalies("CONVENTION START_DATE_BLANK");
        assertThat(outcome.the(ConventionSigned.class).computed())
                .isEqualTo(new Term(day("2024-11-12"), day("2029-11-11")));
    }

    @Test
    void the_written_end_prevails_when_it_was_recorded_with_a_reason() {
        var outcome = given(
                        authorised(),
                        term("2024-12-01", "2029-12-01", "Fin écrite sur l'original.", null),
                        signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(CDG).on("2024-11-12"));

        assertThat(outcome.the(ConventionSigned.class).lastDay()).isEqualTo("2029-12-01");
    }

    @Nested
    class Authority {

        @Test
        void without_any_act_cited_the_signature_is_refused() {
            given(authorised())
                    .when(signature(COLLECTIVITY).citing(null).on("2024-11-04"))
                    .expectRefusal(NO_AUTHORISATION);
        }

        @Test
        void the_other_sides_act_does_not_authorise() {
            given(authorised())
                    .when(signature(COLLECTIVITY).citing(CDG_ACT).on("2024-11-04"))
                    .expectRefusal(NO_AUTHORISATION);
        }

        @Test
        void signing_on_the_day_of_adoption_is_accepted() {
            given(authorised())
                    .when(signature(COLLECTIVITY).on("2024-10-16"))
                    .expectAnomalies("COLLECTIVITY SIGNED_BEFORE_ENFORCEABLE");
        }

        @Test
        void signing_on_the_day_of_publication_is_no_anomaly() {
            given(authorised()).when(signature(COLLECTIVITY).on("2024-10-17")).expectAnomalies();
        }

        @Test
        void a_later_act_ratifies_an_early_signature_and_the_weakness_stays() {
            var outcome = given(authorised())
                    .when(signature(COLLECTIVITY).ratifiedBy(COMMUNE_ACT).on("2024-10-15"));

            outcome.expectAnomalies("COLLECTIVITY RATIFIED_AFTERWARDS");
            assertThat(outcome.the(SignatureRecorded.class).ratified()).isTrue();
        }

        @Test
        void an_unknown_ratifying_act_is_refused() {
            given(authorised())
                    .when(signature(COLLECTIVITY).ratifiedBy("2024-99").on("2024-10-15"))
                    .expectRefusal(NO_AUTHORISATION);
        }

        @Test
        void an_act_said_to_ratify_but_adopted_before_is_a_plain_authorisation() {
            var outcome = given(authorised())
                    .when(signature(COLLECTIVITY)
                            .citing(null)
                            .ratifiedBy(COMMUNE_ACT)
                            .on("2024-11-04"));

            outcome.expectAnomalies();
            assertThat(outcome.the(SignatureRecorded.class).ratified()).isFalse();
        }
    }

    @Nested
    class Office {

        @Test
        void the_last_day_in_office_is_a_day_to_sign() {
            given(authorised()).when(signature(CDG).on("2025-05-31")).expectKinds(SignatureRecorded.class);
        }

        @Test
        void the_day_after_is_not() {
            given(authorised()).when(signature(CDG).on("2025-06-01")).expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }

        @Test
        void the_successor_signs_from_the_first_day() {
            given(authorised())
                    .when(signature(CDG).by(Officers.PRESIDENT).on("2025-06-01"))
                    .expectKinds(SignatureRecorded.class);
        }

        @Test
        void a_mayor_does_not_sign_for_the_centre() {
            given(authorised())
                    .when(signature(CDG).by(Officers.MAYOR).on("2024-11-04"))
                    .expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }

        @Test
        void a_communaute_is_signed_by_its_president_not_by_a_mayor() {
            register.registered(LIBERCOURT, LegalCategory.CA).affiliated(LIBERCOURT, "1988-01-01");
            given(authorised()).when(signature(COLLECTIVITY).on("2024-11-04")).expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }

        @Test
        void a_deputy_signs_by_delegation_of_a_mayor_in_office_that_day() {
            register.delegated(Officers.MAYOR, Officers.DEPUTY, KnownRegister.body(LIBERCOURT), "2024-11-04", null);
            var outcome = given(authorised())
                    .when(signature(COLLECTIVITY).by(Officers.DEPUTY).on("2024-11-04"));

            var signatory = outcome.the(SignatureRecorded.class).signatory();
            assertThat(signatory.delegation().delegatedBy()).isEqualTo(Officers.MAYOR);
            assertThat(signatory.mandate().capacity()).isEqualTo(Capacity.MAYOR);
        }

        @Test
        void a_delegation_that_starts_the_day_after_is_none() {
            register.delegated(Officers.MAYOR, Officers.DEPUTY, KnownRegister.body(LIBERCOURT), "2024-11-05", null);
            given(authorised())
                    .when(signature(COLLECTIVITY).by(Officers.DEPUTY).on("2024-11-04"))
                    .expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }

        @Test
        void a_delegation_falls_with_the_office_of_who_gave_it() {
            register.delegated(Officers.FORMER_PRESIDENT, Officers.DEPUTY, new BodyId("cdg-62"), "2024-01-01", null);
            given(authorised())
                    .when(signature(CDG).by(Officers.DEPUTY).on("2025-06-01"))
                    .expectRefusal(SIGNATORY_NOT_IN_OFFICE);
        }
    }

    @Nested
    class Bargain {

        @Test
        void nothing_chosen_nothing_to_sign() {
            given(draft(), communeAuthorised())
                    .when(signature(COLLECTIVITY).on("2024-11-04"))
                    .expectRefusal(PRESTATION_REQUIRED);
        }

        @Test
        void a_choice_on_the_day_of_signature_is_in_time() {
            given(draft(), choice("2024-11-04"), communeAuthorised())
                    .when(signature(COLLECTIVITY).on("2024-11-04"))
                    .expectKinds(SignatureRecorded.class);
        }

        @Test
        void a_choice_of_the_day_after_is_not_in_what_was_signed() {
            given(draft(), choice("2024-11-05"), communeAuthorised())
                    .when(signature(COLLECTIVITY).on("2024-11-04"))
                    .expectRefusal(PRESTATION_REQUIRED);
        }

        @Test
        void a_price_set_by_the_convention_needs_no_affiliation() {
            register.registered(LIBERCOURT, LegalCategory.COMMUNE);
            given(draft(PricingClause.PRICED_BY_CONVENTION), choice("2024-10-16"), communeAuthorised())
                    .when(signature(COLLECTIVITY).on("2024-11-04"))
                    .expectKinds(SignatureRecorded.class);
        }

        @Test
        void affiliated_from_the_day_of_signature_is_in_time() {
            register.registered(LIBERCOURT, LegalCategory.COMMUNE).affiliated(LIBERCOURT, "2024-11-04");
            given(authorised()).when(signature(COLLECTIVITY).on("2024-11-04")).expectKinds(SignatureRecorded.class);
        }

        @Test
        void affiliated_from_the_day_after_is_not() {
            register.registered(LIBERCOURT, LegalCategory.COMMUNE).affiliated(LIBERCOURT, "2024-11-05");
            given(authorised())
                    .when(signature(COLLECTIVITY).on("2024-11-04"))
                    .expectRefusal(PRICING_CLAUSE_REQUIRES_AFFILIATION);
        }

        @Test
        void a_start_on_the_day_of_the_last_signature_is_not_retroactive() {
            given(authorised(), startsOn("2024-11-12"), signature(COLLECTIVITY).on("2024-11-04"))
                    .when(signature(CDG).on("2024-11-12"))
                    .expectAnomalies();
        }

        @Test
        void a_start_on_its_eve_is() {
            given(authorised(), startsOn("2024-11-11"), signature(COLLECTIVITY).on("2024-11-04"))
                    .when(signature(CDG).on("2024-11-12"))
                    .expectRefusal(RETROACTIVE_START);
        }

        @Test
        void the_last_day_of_a_retroactive_term_is_the_last_one_to_sign() {
            given(
                            authorised(),
                            term("2019-11-13", null, null, "Ancien."),
                            signature(COLLECTIVITY).on("2024-11-04"))
                    .when(signature(CDG).on("2024-11-12"))
                    .expectAnomalies("CONVENTION RETROACTIVE_START");
        }

        @Test
        void a_term_wholly_over_is_not_signed() {
            given(
                            authorised(),
                            term("2019-11-12", null, null, "Ancien."),
                            signature(COLLECTIVITY).on("2024-11-04"))
                    .when(signature(CDG).on("2024-11-12"))
                    .expectRefusal(TERM_OVER_BEFORE_SIGNATURE);
        }
    }

    @Test
    void a_party_signs_once() {
        given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(signature(COLLECTIVITY).on("2024-11-05"))
                .expectRefusal(ALREADY_SIGNED);
    }

    @Test
    void a_signature_of_today_is_recorded() {
        given(authorised())
                .when(Told.of(signature(COLLECTIVITY).on("2025-12-02")).on("2025-12-02"))
                .expectKinds(SignatureRecorded.class);
    }

    @Test
    void a_signature_of_tomorrow_is_refused() {
        given(authorised())
                .when(Told.of(signature(COLLECTIVITY).on("2025-12-03")).on("2025-12-02"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void the_rules_that_held_are_kept_beside_the_signature() {
        var metadata = given(authorised())
                .when(signature(COLLECTIVITY).on("2024-11-04"))
                .metadata();

        assertThat(metadata.getFirst().get("rules"))
                .isEqualTo("ConventionIsNotSigned,PartyHasNotSigned,NotInTheFuture,PartyWasAuthorised,"
                        + "SignedNoEarlierThanAuthorised,SignatoryHoldsTheOffice,PricingFitsTheAffiliation,PrestationWasChosen,"
                        + "AuthorisedBeforeSigning,SignedOnceEnforceable");
    }
}
