package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.BAD_DURATION;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_ALREADY_LOGGED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_REVERSED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.ENTRY_UNKNOWN;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OUT_OF_TERM;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourCancelled;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.CancelAssistanceHour;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectAssistanceHourTest extends AssistanceSpecification {

    private static final List<Object> ONE_HOUR =
            List.of(opened(), hour("entry-1", "2024-11-20", 90).logged());

    @Test
    void the_correction_names_what_it_corrects_and_why() {
        var corrected = given(ONE_HOUR)
                .when(hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"))
                .the(AssistanceHourCorrected.class);

        assertThat(corrected.corrected()).isEqualTo(new EntryId("entry-1"));
        assertThat(corrected.entryId()).isEqualTo(new EntryId("entry-2"));
        assertThat(corrected.reason()).isEqualTo("Durée mal lue sur la fiche.");
        assertThat(corrected.correctedOn()).isEqualTo("2025-01-10");
    }

    @Test
    void each_generation_is_corrected_once() {
        given(ONE_HOUR, hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"))
                .when(hour("entry-3", "2024-11-20", 50).insteadOf("entry-1", "2025-01-11"))
                .expectRefusal(ENTRY_REVERSED);
        given().when(hour("entry-3", "2024-11-20", 50).insteadOf("entry-2", "2025-01-11"))
                .the(AssistanceHourCorrected.class);
    }

    @Test
    void what_is_not_written_is_not_corrected() {
        given(ONE_HOUR)
                .when(hour("entry-3", "2024-11-20", 50).insteadOf("entry-2", "2025-01-11"))
                .expectRefusal(ENTRY_UNKNOWN);
    }

    @Test
    void what_takes_its_place_is_a_new_entry() {
        given(ONE_HOUR)
                .when(hour("entry-1", "2024-11-20", 50).insteadOf("entry-1", "2025-01-11"))
                .expectRefusal(ENTRY_ALREADY_LOGGED);
    }

    @Test
    void what_takes_its_place_obeys_the_same_rules() {
        given(ONE_HOUR)
                .when(hour("entry-2", "2024-10-15", 60).insteadOf("entry-1", "2025-01-10"))
                .expectRefusal(OUT_OF_TERM);
        given().when(hour("entry-2", "2025-01-11", 60).insteadOf("entry-1", "2025-01-10"))
                .expectRefusal(FUTURE_DATE);
        given().when(hour("entry-2", "2024-11-20", 721).insteadOf("entry-1", "2025-01-10"))
                .expectRefusal(BAD_DURATION);
    }

    @Test
    void an_entry_flagged_after_the_end_may_still_be_corrected_on_its_own_day() {
        var outcome = given(
                        opened(),
                        hour("entry-1", "2025-03-05", 45).logged(),
                        revised("2025-02-28", "convention.end-revised", "2025-03-17"))
                .when(hour("entry-2", "2025-03-05", 40).insteadOf("entry-1", "2025-03-18"));

        assertThat(raised(outcome)).containsExactly("ENTRY/entry-2 AFTER_END");
        assertThat(cleared(outcome)).containsExactly("ENTRY/entry-1 AFTER_END");
    }

    @Test
    void but_not_moved_to_another_day_after_the_end() {
        given(
                        opened(),
                        hour("entry-1", "2025-03-05", 45).logged(),
                        revised("2025-02-28", "convention.end-revised", "2025-03-17"))
                .when(hour("entry-2", "2025-03-06", 45).insteadOf("entry-1", "2025-03-18"))
                .expectRefusal(OUT_OF_TERM);
    }

    @Test
    void what_was_done_knowingly_after_the_end_stays_so_once_corrected() {
        var corrected = given(
                        opened(),
                        hour("entry-1", "2029-10-16", 45).afterTheEnd("Panne.").logged())
                .when(hour("entry-2", "2029-10-16", 40).insteadOf("entry-1", "2029-10-17"));

        assertThat(corrected.the(AssistanceHourCorrected.class).offConventionReason())
                .isEqualTo("Panne.");
        assertThat(raised(corrected)).containsExactly("ENTRY/entry-2 OFF_CONVENTION");
    }

    @Test
    void a_correction_in_a_closed_year_reassesses_it_and_leaves_the_closing_readable() {
        var outcome = given(opened(), hour("entry-1", "2024-11-20", 120).logged(), closing(1, "2025-10-16"))
                .when(hour("entry-2", "2024-11-20", 119).insteadOf("entry-1", "2025-11-03"));

        assertThat(reassessed(outcome).minutes()).isEqualTo(119);
        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.SHORTFALL);
        assertThat(outcome.the(AssistanceYearReassessed.class).because()).isEqualTo("assistance.hour-corrected");
        assertThat(raised(outcome)).containsExactly("YEAR/1 SHORTFALL");
        assertThat(recorded(LEDGER.value()))
                .filteredOn(AssistanceYearClosed.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_correction_from_one_year_to_another_reassesses_both() {
        var outcome = given(
                        opened(),
                        hour("entry-1", "2025-10-16", 120).logged(),
                        closing(1, "2025-10-16"),
                        closing(2, "2026-10-16"))
                .when(hour("entry-2", "2025-10-15", 120).insteadOf("entry-1", "2026-11-03"));

        assertThat(outcome.of(AssistanceYearReassessed.class))
                .extracting(e -> e.figures().year() + " " + e.figures().outcome())
                .containsExactly("1 MET", "2 SHORTFALL");
        assertThat(cleared(outcome)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void an_entry_of_another_file_is_cancelled_and_nothing_takes_its_place() {
        var cancelled = new CancelAssistanceHour(LEDGER, new EntryId("entry-1"), "Saisie pour une autre commune.");

        given(ONE_HOUR).when(told(cancelled, "2025-01-11")).expectKinds(AssistanceHourCancelled.class);
        given(told(cancelled, "2025-01-11")).when(told(cancelled, "2025-01-12")).expectRefusal(ENTRY_REVERSED);
    }
}
