package fr.cdg62.opposable.assistance;

import static fr.cdg62.opposable.assistance.LedgerScenario.closing;
import static fr.cdg62.opposable.assistance.LedgerScenario.closingOn;
import static fr.cdg62.opposable.assistance.LedgerScenario.hour;
import static fr.cdg62.opposable.assistance.LedgerScenario.opened;
import static fr.cdg62.opposable.assistance.LedgerScenario.openedFrom;
import static fr.cdg62.opposable.assistance.LedgerScenario.revised;
import static fr.cdg62.opposable.assistance.LedgerScenario.told;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_COVERED;
import static fr.cdg62.opposable.assistance.rule.AssistanceCode.YEAR_NOT_OVER;
import static fr.cdg62.opposable.rule.CommonCode.FUTURE_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseAssistanceYearTest extends AssistanceSpecification {

    private static final String REVISED = "convention.end-revised";

    @Test
    void the_day_after_the_last_covered_day_closes_it_and_the_last_day_does_not() {
        given(opened()).when(closing(1, "2025-10-15")).expectRefusal(YEAR_NOT_OVER);
        given().when(closing(1, "2025-10-16")).the(AssistanceYearClosed.class);
    }

    @Test
    void a_clock_that_comes_late_closes_it_on_the_day_of_the_law() {
        var closed = given(opened()).when(closing(1, "2025-12-01")).the(AssistanceYearClosed.class);

        assertThat(closed.closedOn()).isEqualTo("2025-10-16");
    }

    @Test
    void a_clock_ahead_of_today_is_refused() {
        given(opened()).when(told(closingOn(1, "2025-10-16"), "2025-10-15")).expectRefusal(FUTURE_DATE);
    }

    @Test
    void it_is_closed_once() {
        given(opened(), closing(1, "2025-10-16")).when(closing(1, "2025-10-17")).expectNoEvents();
    }

    @Test
    void the_last_year_of_the_term_is_the_fifth() {
        given(opened()).when(closing(5, "2029-10-16")).the(AssistanceYearClosed.class);
        given().when(closing(6, "2030-10-16")).expectRefusal(YEAR_NOT_COVERED);
    }

    @Test
    void an_entry_found_after_the_closing_reassesses_the_year() {
        var outcome = given(opened(), closing(1, "2025-10-16"))
                .when(hour("entry-1", "2025-10-15", 120)
                        .late("Fiche retrouvée.")
                        .loggedOn("2025-11-03"));

        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.MET);
        assertThat(outcome.the(AssistanceYearReassessed.class).reassessedOn()).isEqualTo("2025-11-03");
        assertThat(cleared(outcome)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void an_entry_of_another_year_changes_nothing_of_a_closed_one() {
        given(opened(), closing(1, "2025-10-16"))
                .when(hour("entry-1", "2025-10-16", 120).logged())
                .expectKinds(AssistanceHourLogged.class);
    }

    @Test
    void an_end_found_to_be_earlier_reassesses_the_year_to_its_share() {
        var outcome = given(
                        openedFrom("2024-09-01", "2029-08-31"),
                        hour("entry-1", "2027-01-11", 60).logged(),
                        closing(3, "2027-09-01"))
                .when(revised("2024-09-01", "2027-02-28", REVISED, "2027-09-20"));

        assertThat(reassessed(outcome).targetMinutes()).isEqualTo(60);
        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.MET);
        assertThat(cleared(outcome)).containsExactly("YEAR/3 SHORTFALL");
    }

    @Test
    void a_closed_year_that_is_covered_no_more_owes_nothing() {
        var outcome = given(opened(), closing(1, "2025-10-16"), closing(2, "2026-10-16"))
                .when(revised("2025-10-15", REVISED, "2026-11-02"));

        assertThat(reassessed(outcome).year()).isEqualTo(2);
        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.NOT_COVERED);
        assertThat(cleared(outcome)).containsExactly("YEAR/2 SHORTFALL");
    }

    @Test
    void a_closed_year_that_runs_on_after_all_is_short_of_nothing_and_closes_again() {
        var cut = List.of(opened(), revised("2025-02-28", REVISED, "2025-02-10"), closing(1, "2025-03-01"));
        var outcome = given(cut).when(revised("2029-10-15", REVISED, "2025-03-20"));

        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.RUNNING_AGAIN);
        assertThat(cleared(outcome)).containsExactly("YEAR/1 SHORTFALL");
        var again = given(revised("2029-10-15", REVISED, "2025-03-20")).when(closing(1, "2025-10-16"));
        assertThat(closed(again).targetMinutes()).isEqualTo(120);
        assertThat(raised(again)).containsExactly("YEAR/1 SHORTFALL");
    }

    @Test
    void and_an_hour_logged_while_it_runs_again_reassesses_nothing() {
        given(
                        opened(),
                        revised("2025-02-28", REVISED, "2025-02-10"),
                        closing(1, "2025-03-01"),
                        revised("2029-10-15", REVISED, "2025-03-20"))
                .when(hour("entry-1", "2025-04-02", 30).logged())
                .expectKinds(AssistanceHourLogged.class);
    }

    @Test
    void revised_back_to_the_first_end_it_is_closed_as_it_was() {
        var outcome = given(
                        opened(),
                        revised("2025-02-28", REVISED, "2025-02-10"),
                        closing(1, "2025-03-01"),
                        revised("2029-10-15", REVISED, "2025-03-20"))
                .when(revised("2025-02-28", REVISED, "2025-04-01"));

        assertThat(reassessed(outcome).outcome()).isEqualTo(YearOutcome.SHORTFALL);
    }
}
