package fr.cdg62.opposable.convention;

import static fr.cdg62.opposable.convention.Scenario.authorised;
import static fr.cdg62.opposable.convention.Scenario.day;
import static fr.cdg62.opposable.convention.Scenario.draft;
import static fr.cdg62.opposable.convention.Scenario.signature;
import static fr.cdg62.opposable.convention.Scenario.signed;
import static fr.cdg62.opposable.convention.Scenario.startsOn;
import static fr.cdg62.opposable.convention.Scenario.term;
import static fr.cdg62.opposable.convention.rule.ConventionCode.ALREADY_SIGNED;
import static fr.cdg62.opposable.convention.rule.ConventionCode.RETROACTIVE_START;
import static fr.cdg62.opposable.convention.rule.ConventionCode.TERM_MISMATCH;
import static fr.cdg62.opposable.convention.value.Party.COLLECTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.rule.CommonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTermTest extends ConventionSpecification {

    @ParameterizedTest
    @CsvSource({
        "2024-10-16, 2029-10-15",
        "2024-11-01, 2029-10-31",
        "2025-01-01, 2029-12-31",
        "2024-02-29, 2029-02-28",
        "2024-03-01, 2029-02-28",
        "2023-03-01, 2028-02-29"
    })
    void five_years_run_to_the_eve_of_the_anniversary(String first, String last) {
        var outcome = given(draft()).when(startsOn(first));

        assertThat(outcome.the(TermFixed.class).computed()).isEqualTo(new Term(day(first), day(last)));
    }

    @Test
    void a_written_end_equal_to_the_computed_one_is_no_anomaly() {
        given(draft()).when(term("2024-10-16", "2029-10-15", null, null)).expectAnomalies();
    }

    @ParameterizedTest
    @CsvSource({"2029-10-14", "2029-10-16"})
    void a_written_end_one_day_off_is_refused_without_a_reason(String end) {
        given(draft()).when(term("2024-10-16", end, null, null)).expectRefusal(TERM_MISMATCH);
    }

    @Test
    void with_a_reason_the_paper_prevails_and_the_difference_stays_visible() {
        var outcome = given(draft()).when(term("2024-10-16", "2029-10-16", "Fin écrite sur l'original.", null));

        outcome.expectAnomalies("CONVENTION TERM_MISMATCH");
        assertThat(outcome.the(AnomalyRaised.class).facts())
                .containsEntry("computed", "2029-10-15")
                .containsEntry("written", "2029-10-16");
    }

    @Test
    void a_term_fixed_anew_without_the_difference_clears_it() {
        given(draft(), term("2024-10-16", "2029-10-16", "Fin écrite sur l'original.", null))
                .when(startsOn("2024-10-16"))
                .expectCleared("CONVENTION TERM_MISMATCH");
    }

    @Test
    void an_end_before_the_start_is_refused_whatever_the_reason() {
        given(draft())
                .when(term("2024-10-16", "2024-10-15", "Fin écrite sur l'original.", null))
                .expectRefusal(CommonCode.END_BEFORE_START);
    }

    @Test
    void a_start_on_the_day_of_the_signature_already_there_is_fixed() {
        given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(startsOn("2024-11-04"))
                .expectKinds(TermFixed.class);
    }

    @Test
    void a_start_on_its_eve_is_refused_without_a_reason() {
        given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(startsOn("2024-11-03"))
                .expectRefusal(RETROACTIVE_START);
    }

    @Test
    void a_start_on_its_eve_is_fixed_with_a_reason() {
        given(authorised(), signature(COLLECTIVITY).on("2024-11-04"))
                .when(term("2024-11-03", null, null, "Reprise d'un service commencé."))
                .expectKinds(TermFixed.class);
    }

    @Test
    void a_start_far_in_the_past_is_fixed_while_nobody_has_signed() {
        given(draft()).when(startsOn("2012-01-01")).expectKinds(TermFixed.class);
    }

    @Test
    void once_both_have_signed_the_term_no_longer_changes() {
        given(signed()).when(startsOn("2025-01-01")).expectRefusal(ALREADY_SIGNED);
    }
}
