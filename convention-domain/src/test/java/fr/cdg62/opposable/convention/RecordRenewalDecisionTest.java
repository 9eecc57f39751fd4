package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.renewalDecided;
import static fr.cdg62.opposable.convention.Scenario.renewed;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ACT_IDENTIFIER_MISMATCH;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CONVENTION_EXPIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.DELEGATION_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.LATE_REASON_REQUIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.NOT_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_DECIDED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_USED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_TOO_EARLY;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.RecordRenewalDecision;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.value.AuthorisationKind;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.identity.ActIdentifier;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A convention in force from 1 December 2024 to 30 November 2029. */
class RecordRenewalDecisionTest extends ConventionSpecification {

    private static final Term SECOND_PERIOD = new Term(day("2029-12-01"), day("2034-11-30"));

    @Test
    void the_first_decision_alone_renews_nothing() {
        given(signed())
                .when(renewal(COLLECTIVITY, "2029-04-03"))
                .expectEvents(new RenewalDecisionRecorded(
                        CONVENTION,
                        COLLECTIVITY,
                        AuthorisationKind.DELIBERATION,
                        Scenario.COMMUNE_RENEWAL,
                        day("2029-04-03"),
                        null,
                        null,
                        null,
                        day("2029-04-03"),
                        null));
    }

    @Test
    void the_second_one_renews_it_for_five_years_from_the_day_after_the_last() {
        var outcome = given(signed(), renewal(CDG, "2029-05-15")).when(renewal(COLLECTIVITY, "2029-04-03"));

        outcome.expectKinds(RenewalDecisionRecorded.class, ConventionRenewed.class);
        assertThat(outcome.the(ConventionRenewed.class))
                .isEqualTo(new ConventionRenewed(CONVENTION, SECOND_PERIOD, day("2029-05-15")));
    }

    @Test
    void a_party_decides_once() {
        given(signed(), renewal(COLLECTIVITY, "2029-04-03"))
                .when(renewal(COLLECTIVITY, "2029-06-01"))
                .expectRefusal(RENEWAL_ALREADY_DECIDED);
    }

    @Test
    void unsigned_it_has_nothing_to_renew() {
        given(authorised()).when(renewal(CDG, "2029-05-15")).expectRefusal(NOT_SIGNED);
    }

    @Test
    void a_decision_is_recorded_once_taken() {
        given(signed())
                .when(Told.of(renewalDecided(CDG, "2029-05-16", null)).on("2029-05-15"))
                .expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void a_decision_under_a_delegation_cites_it() {
        given(signed())
                .when(decision(AuthorisationKind.DELEGATED_DECISION, null))
                .expectRefusal(DELEGATION_REQUIRED);
    }

    @Test
    void the_identifier_of_the_act_names_its_day() {
        given(signed())
                .when(decision(AuthorisationKind.DELIBERATION, "062-216209072-20290404-DELIB-2029-11-DE"))
                .expectRefusal(ACT_IDENTIFIER_MISMATCH);
    }

    @Nested
    class In_time {

        @Test
        void on_the_last_day_it_is() {
            given(signed(), renewal(CDG, "2029-05-15"))
                    .when(renewal(COLLECTIVITY, "2029-11-30"))
                    .expectKinds(RenewalDecisionRecorded.class, ConventionRenewed.class);
        }

        @Test
        void the_day_after_it_is_not() {
            given(signed(), renewal(CDG, "2029-05-15"))
                    .when(renewal(COLLECTIVITY, "2029-12-01"))
                    .expectRefusal(CONVENTION_EXPIRED);
        }

        @Test
        void a_year_before_the_last_day_the_window_opens() {
            given(signed()).when(renewal(COLLECTIVITY, "2028-11-30")).expectKinds(RenewalDecisionRecorded.class);
        }

        @Test
        void the_day_before_it_has_not_opened() {
            given(signed()).when(renewal(COLLECTIVITY, "2028-11-29")).expectRefusal(RENEWAL_TOO_EARLY);
        }
    }

    @Nested
    class Recorded_late {

        @Test
        void on_the_last_day_no_reason_is_asked() {
            given(signed())
                    .when(late(COLLECTIVITY, "2029-11-02", "2029-11-30", null))
                    .expectAnomalies();
        }

        @Test
        void the_day_after_a_reason_is() {
            given(signed())
                    .when(late(COLLECTIVITY, "2029-11-02", "2029-12-01", null))
                    .expectRefusal(LATE_REASON_REQUIRED);
        }

        @Test
        void with_a_reason_the_decision_stands_with_its_weakness() {
            given(signed(), renewal(CDG, "2029-05-15"))
                    .when(late(COLLECTIVITY, "2029-11-02", "2029-12-01", "Retrouvée au registre."))
                    .expectKinds(RenewalDecisionRecorded.class, ConventionRenewed.class, AnomalyRaised.class)
                    .expectAnomalies("COLLECTIVITY RECORDED_LATE");
        }

        @Test
        void a_reason_makes_no_late_decision_a_timely_one() {
            given(signed())
                    .when(late(COLLECTIVITY, "2029-12-01", "2029-12-10", "Séance reportée."))
                    .expectRefusal(CONVENTION_EXPIRED);
        }
    }

    @Nested
    class Once_its_end_was_noticed {

        private final List<Object> noticed = List.of(
                signed(),
                renewal(CDG, "2029-05-15"),
                Told.of(expire("2029-12-01")).on("2029-12-01"));

        private final Told found = late(COLLECTIVITY, "2029-11-02", "2029-12-10", "Retrouvée au registre.");

        @Test
        void a_late_proof_moves_the_end_and_says_what_moved_it() {
            var outcome = given(noticed).when(found);

            outcome.expectKinds(
                    RenewalDecisionRecorded.class,
                    ConventionRenewed.class,
                    ConventionEndRevised.class,
                    AnomalyRaised.class);
            assertThat(outcome.the(ConventionEndRevised.class))
                    .isEqualTo(new ConventionEndRevised(
                            CONVENTION, day("2029-12-01"), day("2034-12-01"), "convention.renewed"));
        }

        @Test
        void the_new_end_is_noticed_in_its_turn_and_not_before() {
            given(noticed, found)
                    .when(Told.of(expire("2034-11-30")).on("2034-11-30"))
                    .expectRefusal(END_NOT_REACHED);
            given().when(Told.of(expire("2034-12-01")).on("2034-12-01"))
                    .expectEvents(new ConventionExpired(CONVENTION, day("2034-12-01")));
        }

        @Test
        void a_first_decision_alone_moves_nothing() {
            given(signed(), Told.of(expire("2029-12-01")).on("2029-12-01"))
                    .when(found)
                    .expectKinds(RenewalDecisionRecorded.class, AnomalyRaised.class);
        }
    }

    @Nested
    class Once_renewed {

        @Test
        void it_is_not_renewed_again_even_in_time() {
            given(renewed()).when(renewal(COLLECTIVITY, "2034-09-15")).expectRefusal(RENEWAL_ALREADY_USED);
        }

        @Test
        void nor_after_its_last_day_for_the_same_reason() {
            given(renewed()).when(renewal(COLLECTIVITY, "2034-12-15")).expectRefusal(RENEWAL_ALREADY_USED);
        }

        @Test
        void the_first_end_is_no_end() {
            given(renewed())
                    .when(Told.of(expire("2029-12-01")).on("2029-12-01"))
                    .expectRefusal(END_NOT_REACHED);
        }
    }

    private static Told late(Party party, String decidedOn, String recordedOn, @Nullable String reason) {
        return Told.of(renewalDecided(party, decidedOn, reason)).on(recordedOn);
    }

    private static Told decision(AuthorisationKind kind, @Nullable String identifier) {
        return Told.of(new RecordRenewalDecision(
                        CONVENTION,
                        COLLECTIVITY,
                        kind,
                        Scenario.COMMUNE_RENEWAL,
                        day("2029-04-03"),
                        null,
                        identifier == null ? null : new ActIdentifier(identifier),
                        null,
                        null))
                .on("2029-04-03");
    }
}
