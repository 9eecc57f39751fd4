package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.BreachBuilder.MEANS;
import static fr.cdg62.opposable.convention.BreachBuilder.breach;
import static fr.cdg62.opposable.convention.BreachBuilder.certificate;
import static fr.cdg62.opposable.convention.BreachBuilder.means;
import static fr.cdg62.opposable.convention.BreachBuilder.onFile;
import static fr.cdg62.opposable.convention.BreachBuilder.training;
import static fr.cdg62.opposable.convention.BreachBuilder.unproved;
import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.value.Party.CDG;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.cast.Told;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.rule.ConventionCode;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.rule.CommonCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signed on 4 November 2024, from 1 December 2024 to 30 November 2029; facts are recorded on 1 December 2025 unless they say otherwise. */
class RecordBreachTest extends ConventionSpecification {

    /** Both sides signed on 4 November 2024 what had begun in September. */
    private static List<Object> retroactive() {
        return List.of(
                authorised(),
                term("2024-09-01", null, null, "Reprise d'un service commencé."),
                signature(COLLECTIVITY).on("2024-11-04"),
                signature(CDG).on("2024-11-04"));
    }

    @Test
    void a_breach_of_the_collectivity_is_on_file_with_what_proves_it() {
        given(signed()).when(means("2025-06-02")).expectEvents(onFile(means("2025-06-02"), "2025-12-01"));
    }

    @Test
    void so_is_one_of_the_centre() {
        given(signed()).when(training("2025-06-02")).expectEvents(onFile(training("2025-06-02"), "2025-12-01"));
    }

    @Test
    void both_parties_may_fail_and_one_may_fail_several_times() {
        given(signed(), means("2025-06-02"), training("2025-06-02"))
                .when(certificate("2025-06-02"))
                .expectKinds(BreachRecorded.class);
    }

    @Test
    void it_may_be_observed_on_the_first_day_bound() {
        given(signed()).when(means("2024-12-01")).expectKinds(BreachRecorded.class);
    }

    @Test
    void not_on_its_eve() {
        var refusal = given(signed()).when(means("2024-11-30")).expectRefusal(ConventionCode.OBSERVED_BEFORE_BOUND);

        assertThat(refusal.facts()).containsEntry("bound from", "2024-12-01");
        assertThat(refusal.source()).isEqualTo("convention, article 6, termination");
    }

    @Test
    void a_retroactive_start_binds_from_the_deed() {
        given(retroactive()).when(means("2024-11-04")).expectKinds(BreachRecorded.class);
    }

    @Test
    void and_not_from_its_eve() {
        given(retroactive()).when(means("2024-11-03")).expectRefusal(ConventionCode.OBSERVED_BEFORE_BOUND);
    }

    @Test
    void it_may_be_observed_today() {
        given(signed()).when(means("2025-12-01")).expectKinds(BreachRecorded.class);
    }

    @Test
    void not_tomorrow() {
        given(signed()).when(means("2025-12-02")).expectRefusal(CommonCode.FUTURE_DATE);
    }

    @Test
    void it_may_be_found_after_the_end() {
        given(signed()).when(Told.of(means("2030-02-04")).on("2030-02-04")).expectKinds(BreachRecorded.class);
    }

    @Test
    void nobody_fails_what_is_not_signed() {
        given(authorised()).when(means("2025-06-02")).expectRefusal(ConventionCode.NOT_SIGNED);
    }

    @Test
    void one_a_record_under_its_id() {
        given(signed(), means("2025-06-02"))
                .when(means("2025-06-03"))
                .expectRefusal(ConventionCode.BREACH_ALREADY_RECORDED);
    }

    @Test
    void it_says_what_was_not_respected() {
        given(signed())
                .when(breach(MEANS, COLLECTIVITY, "2025-06-02"))
                .expectRefusal(ConventionCode.COMMITMENT_REQUIRED);
    }

    @Test
    void it_is_proved() {
        given(signed()).when(unproved("2025-06-02")).expectRefusal(ConventionCode.BREACH_EVIDENCE_MISSING);
    }

    @ParameterizedTest
    @EnumSource
    void each_commitment_is_cited_against_who_owes_it(BreachedCommitment cited) {
        given(signed()).when(breach(MEANS, cited.owedBy(), "2025-06-02", cited)).expectKinds(BreachRecorded.class);
    }

    @ParameterizedTest
    @EnumSource
    void and_never_against_the_other(BreachedCommitment cited) {
        var other = cited.owedBy() == CDG ? COLLECTIVITY : CDG;

        given(signed())
                .when(breach(MEANS, other, "2025-06-02", cited))
                .expectRefusal(ConventionCode.COMMITMENT_OF_THE_OTHER_PARTY);
    }

    @Test
    void one_commitment_of_the_other_among_its_own_is_one_too_many_and_is_named() {
        var refusal = given(signed())
                .when(breach(MEANS, COLLECTIVITY, "2025-06-02", BreachedCommitment.C2, BreachedCommitment.ASSISTANCE))
                .expectRefusal(ConventionCode.COMMITMENT_OF_THE_OTHER_PARTY);

        assertThat(refusal.facts()).containsEntry("commitments", "ASSISTANCE");
    }

    @Test
    void the_centre_owes_nine_steps_and_the_two_hours_and_the_collectivity_four_duties() {
        assertThat(List.of(BreachedCommitment.values()))
                .filteredOn(one -> one.owedBy() == CDG)
                .extracting(Enum::name)
                .containsExactly("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "ASSISTANCE");
        assertThat(List.of(BreachedCommitment.values()))
                .filteredOn(one -> one.owedBy() == COLLECTIVITY)
                .extracting(Enum::name)
                .containsExactly("C1", "C2", "C3", "C4");
    }
}
