package fr.cdg62.opposable.assistance.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a running year promises: it never speaks of a shortfall before it closes. */
class AssistanceYearTest {

    private static final AssistancePolicy POLICY = AssistancePolicy.current();
    private static final LocalDate FIRST = LocalDate.of(2024, 10, 16);

    private static LedgerBook book(int... minutes) {
        var book = LedgerBook.opened(List.of(new Term(FIRST, LocalDate.of(2029, 10, 15))), POLICY);
        for (int i = 0; i < minutes.length; i++) {
            book = book.logged(Lines.line("entry-" + i, FIRST.plusDays(i), minutes[i]), null);
        }
        return book;
    }

    private static YearOutlook outlook(LedgerBook book, String on) {
        var day = LocalDate.parse(on);
        return book.servedBy(day).year(1).outlook(day, book.plans(), POLICY);
    }

    @Test
    void a_year_that_has_not_begun_promises_nothing() {
        assertThat(outlook(book(), "2024-10-15").pace()).isEqualTo(YearPace.NOT_STARTED);
    }

    @Test
    void the_pace_says_nothing_for_the_first_90_days() {
        assertThat(outlook(book(), "2025-01-13").pace()).isEqualTo(YearPace.ON_TRACK);
        assertThat(outlook(book(), "2025-01-14").pace()).isEqualTo(YearPace.AT_RISK);
    }

    @Test
    void at_this_pace_it_comes_to_so_many_minutes() {
        var outlook = outlook(book(30), "2025-04-15");

        assertThat(outlook).isEqualTo(new YearOutlook(LocalDate.of(2025, 4, 15), YearPace.AT_RISK, 90, 0, 60, 60));
    }

    @Test
    void a_pace_that_reaches_the_target_is_on_track() {
        assertThat(outlook(book(60), "2025-04-15").pace()).isEqualTo(YearPace.ON_TRACK);
        assertThat(outlook(book(60), "2025-04-17").pace()).isEqualTo(YearPace.AT_RISK);
    }

    @Test
    void what_is_planned_within_the_year_may_be_enough() {
        var planned = book(30).planned(new PlannedAssistance(new PlanId("plan-1"), LocalDate.of(2025, 10, 15), 90));

        assertThat(outlook(planned, "2025-04-15").pace()).isEqualTo(YearPace.ON_TRACK);
        assertThat(outlook(planned, "2025-04-15").plannedMinutes()).isEqualTo(90);
        assertThat(outlook(planned, "2025-10-15").pace()).isEqualTo(YearPace.AT_RISK);
    }

    @Test
    void what_is_planned_for_the_next_year_is_not() {
        var planned = book(30).planned(new PlannedAssistance(new PlanId("plan-1"), LocalDate.of(2025, 10, 16), 90));

        assertThat(outlook(planned, "2025-04-15").pace()).isEqualTo(YearPace.AT_RISK);
    }

    @Test
    void once_met_it_is_met_on_the_day_of_the_service_that_reached_it() {
        var book = book(60, 59, 1, 30);

        assertThat(book.year(1).figures().metOn()).isEqualTo("2024-10-18");
        assertThat(outlook(book, "2024-10-18").pace()).isEqualTo(YearPace.MET);
        assertThat(outlook(book, "2024-10-17").remainingMinutes()).isEqualTo(1);
        assertThat(book.year(1).figures().surplusMinutes()).isEqualTo(30);
    }

    @Test
    void it_is_over_the_day_after_its_last_and_never_short_before() {
        assertThat(outlook(book(), "2025-10-15").pace()).isEqualTo(YearPace.AT_RISK);
        assertThat(outlook(book(), "2025-10-16").pace()).isEqualTo(YearPace.OVER);
        assertThat(book().year(1).closesOn()).contains(LocalDate.of(2025, 10, 16));
    }
}
