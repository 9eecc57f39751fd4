package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.LEDGER;
import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.day;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.openedFrom;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.OUT_OF_TERM;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.value.CalendarYearMinutes;
import fr.cdg62.opposable.assistance.value.EntryId;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.kernel.time.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scenarios of the legal sheet that speak of assistance hours, under their numbers. */
class AcceptanceScenariosOfAssistanceTest extends AssistanceSpecification {

    private static final List<Object> FIRST_YEAR = List.of(
            opened(),
            hour("entry-1", "2024-11-20", 45).logged(),
            hour("entry-2", "2025-03-12", 50).logged());

    @Test
    void A15_assistance_of_12_November_2029_without_a_renewal_is_out_of_term() {
        var refusal = given(openedFrom("2024-11-01", "2029-10-31"))
                .when(hour("entry-1", "2029-11-12", 45).logged())
                .expectRefusal(OUT_OF_TERM);

        assertThat(refusal.facts()).containsEntry("served on", "2029-11-12").containsEntry("last day", "2029-10-31");
    }

    @Test
    void A20_an_entry_accepted_while_the_end_was_not_known_is_flagged_after_the_end_and_does_not_count() {
        var revised = given(opened(), hour("entry-1", "2025-03-05", 45).logged())
                .when(revised("2025-02-28", "convention.end-revised", "2025-03-17"));

        assertThat(raised(revised)).containsExactly("ENTRY/entry-1 AFTER_END");
        assertThat(closed(given(revised("2025-02-28", "convention.end-revised", "2025-03-17"))
                                .when(closing(1, "2025-03-18")))
                        .minutes())
                .isZero();
    }

    @Test
    void A27_125_minutes_meet_the_floor_and_the_calendar_reading_stands_beside() {
        var figures = closed(
                given(FIRST_YEAR, hour("entry-3", "2025-10-15", 30).logged()).when(closing(1, "2025-10-16")));

        assertThat(figures.whole()).isEqualTo(new Term(day("2024-10-16"), day("2025-10-15")));
        assertThat(figures.minutes()).isEqualTo(125);
        assertThat(figures.outcome()).isEqualTo(YearOutcome.MET);
        assertThat(figures.metOn()).isEqualTo("2025-10-15");
        assertThat(figures.byCalendarYear())
                .containsExactly(new CalendarYearMinutes(2024, 45), new CalendarYearMinutes(2025, 80));
    }

    @Test
    void A28_119_minutes_are_a_shortfall_of_one_raised_on_16_October_2025() {
        var outcome =
                given(FIRST_YEAR, hour("entry-3", "2025-10-15", 24).logged()).when(closing(1, "2025-10-16"));

        assertThat(closed(outcome).outcome()).isEqualTo(YearOutcome.SHORTFALL);
        assertThat(closed(outcome).missingMinutes()).isEqualTo(1);
        assertThat(outcome.the(AssistanceYearClosed.class).closedOn()).isEqualTo("2025-10-16");
        assertThat(raised(outcome)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void A28_and_not_before() {
        given(FIRST_YEAR, hour("entry-3", "2025-10-15", 24).logged())
                .when(closing(1, "2025-10-15"))
                .expectRefusal(YEAR_NOT_OVER);
    }

    @Test
    void A29_the_surplus_of_a_year_pays_nothing_of_the_next() {
        var figures = closed(given(
                        opened(),
                        hour("entry-1", "2024-11-20", 300).logged(),
                        hour("entry-2", "2025-11-20", 60).logged(),
                        closing(1, "2025-10-16"))
                .when(closing(2, "2026-10-16")));

        assertThat(figures.minutes()).isEqualTo(60);
        assertThat(figures.outcome()).isEqualTo(YearOutcome.SHORTFALL);
    }

    @Test
    void A30_a_third_year_cut_to_181_days_owes_60_minutes_and_the_strict_reading_120() {
        var figures = closed(given(
                        openedFrom("2024-09-01", "2029-08-31"),
                        hour("entry-1", "2027-01-11", 60).logged(),
                        revised("2024-09-01", "2027-02-28", "convention.end-revised", "2027-02-10"))
                .when(closing(3, "2027-03-01")));

        assertThat(figures.coveredDays()).isEqualTo(181);
        assertThat(figures.targetMinutes()).isEqualTo(60);
        assertThat(figures.strictTargetMinutes()).isEqualTo(120);
        assertThat(figures.outcome()).isEqualTo(YearOutcome.MET);
    }

    @Test
    void A31_a_first_year_cut_to_184_days_of_366_owes_61_minutes() {
        var outcome = given(
                        openedFrom("2027-03-01", "2032-02-29"),
                        hour("entry-1", "2027-06-01", 60).logged(),
                        revised("2027-03-01", "2027-08-31", "convention.end-revised", "2027-08-10"))
                .when(closing(1, "2027-09-01"));

        assertThat(closed(outcome).targetMinutes()).isEqualTo(61);
        assertThat(closed(outcome).outcome()).isEqualTo(YearOutcome.SHORTFALL);
    }

    @Test
    void A32_an_entry_corrected_from_90_to_60_minutes_leaves_both_and_counts_60() {
        var corrected = given(opened(), hour("entry-1", "2024-11-20", 90).logged())
                .when(hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"));

        assertThat(corrected.the(AssistanceHourCorrected.class).corrected()).isEqualTo(new EntryId("entry-1"));
        assertThat(recorded(LEDGER.value()))
                .hasAtLeastOneElementOfType(AssistanceHourLogged.class)
                .hasAtLeastOneElementOfType(AssistanceHourCorrected.class);
        assertThat(closed(given(hour("entry-2", "2024-11-20", 60).insteadOf("entry-1", "2025-01-10"))
                                .when(closing(1, "2025-10-16")))
                        .minutes())
                .isEqualTo(60);
    }

    @Test
    void A33_the_same_command_id_sent_twice_is_one_entry() {
        var hour = hour("entry-1", "2024-11-20", 45).logged().as("command-retried");

        given(opened(), hour).when(hour).expectNoEvents();
    }
}
