package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.AmendmentBuilder.amendment;
import static fr.cdg62.opposable.convention.Scenario.CONVENTION;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.expire;
import static fr.cdg62.opposable.convention.Scenario.renewal;
import static fr.cdg62.opposable.convention.Scenario.renewed;
import static fr.cdg62.opposable.convention.rule.ConventionCode.CONVENTION_EXPIRED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.END_NOT_REACHED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RENEWAL_ALREADY_USED;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renewed on 15 May 2029 from 1 December 2029 to 30 November 2034; an avenant concluded before is recorded in June 2029, or later. */
class LateAvenantTest extends ConventionSpecification {

    private static final String RECORDED = "2029-06-20";

    @Test
    void the_renewal_goes_on_from_the_end_that_the_parties_had_already_brought_forward() {
        var outcome = given(avenant("2029-08-31", "2026-02-10")).when(concluding("2029-08-31", "2026-02-10"));

        outcome.expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class, ConventionRenewed.class);
        assertThat(outcome.the(ConventionRenewed.class))
                .isEqualTo(new ConventionRenewed(
                        CONVENTION, new Term(day("2029-09-01"), day("2034-08-31")), day("2029-05-15")));
    }

    @Test
    void the_end_of_the_second_period_moves_with_it() {
        given(avenant("2029-08-31", "2026-02-10"), concluding("2029-08-31", "2026-02-10"))
                .when(Told.of(expire("2034-08-31")).on("2034-08-31"))
                .expectRefusal(END_NOT_REACHED);
        given().when(Told.of(expire("2034-09-01")).on("2034-09-01"))
                .expectEvents(new ConventionExpired(CONVENTION, day("2034-09-01")));
    }

    @Test
    void ended_on_the_day_of_the_last_decision_it_is_still_renewed() {
        given(avenant("2029-05-15", "2026-02-10"))
                .when(concluding("2029-05-15", "2026-02-10"))
                .expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class, ConventionRenewed.class);
    }

    @Test
    void ended_the_day_before_the_last_decision_it_was_never_renewed() {
        var outcome = given(avenant("2029-05-14", "2026-02-10")).when(concluding("2029-05-14", "2026-02-10"));

        assertThat(outcome.the(RenewalRefuted.class))
                .isEqualTo(new RenewalRefuted(
                        CONVENTION,
                        new Term(day("2029-12-01"), day("2034-11-30")),
                        day("2029-05-15"),
                        day("2029-05-14")));
        outcome.expectAnomalies("CDG CONVENTION_EXPIRED");
    }

    @Test
    void refuted_a_party_does_not_renew_what_is_dead() {
        given(avenant("2029-05-14", "2026-02-10"), concluding("2029-05-14", "2026-02-10"))
                .when(renewal(CDG, "2029-06-30"))
                .expectRefusal(CONVENTION_EXPIRED);
    }

    @Test
    void the_end_that_the_calendar_noticed_is_revised_with_it() {
        var noticed = Told.of(expire("2034-12-01")).on("2034-12-01");
        var outcome = given(avenant("2029-08-31", "2026-02-10"), noticed)
                .when(concluding("2029-08-31", "2026-02-10").on("2035-01-08"));

        assertThat(outcome.the(ConventionEndRevised.class))
                .isEqualTo(new ConventionEndRevised(
                        CONVENTION, day("2034-12-01"), day("2034-09-01"), "convention.renewed"));
    }

    @Test
    void on_the_day_it_was_concluded_what_lies_beyond_the_first_period_lengthened_it() {
        given(avenant("2029-12-01", "2026-02-10"))
                .when(concluding("2029-12-01", "2026-02-10"))
                .expectRefusal(RENEWAL_ALREADY_USED);
    }

    @Test
    void concluded_after_the_renewal_it_leaves_the_second_period_as_it_was_decided() {
        given(avenant("2033-12-31", "2029-05-20"))
                .when(concluding("2033-12-31", "2029-05-20"))
                .expectKinds(AmendmentSignatureRecorded.class, AmendmentConcluded.class);
    }

    private static Object avenant(String end, String signedOn) {
        var effect = signedOn.compareTo("2029-05-01") < 0 ? "2029-05-01" : signedOn;
        var avenant = amendment().from(effect).endingOn(end);
        return List.of(
                renewed(),
                Told.of(avenant.draft()).on(RECORDED),
                avenant.signed(COLLECTIVITY, signedOn).on(RECORDED));
    }

    private static Told concluding(String end, String signedOn) {
        return amendment().endingOn(end).signed(CDG, signedOn).on(RECORDED);
    }
}
