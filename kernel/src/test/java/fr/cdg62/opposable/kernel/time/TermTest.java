package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.DayOfMonthRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2024-10-16, 2029-10-15",
        "2024-11-01, 2029-10-31",
        "2025-01-01, 2029-12-31",
        "2024-12-01, 2029-11-30",
        "2024-02-29, 2029-02-28",
        "2024-03-01, 2029-02-28",
        "2023-03-01, 2028-02-29",
        "2024-03-31, 2029-03-30"
    })
    void R7_five_years_end_on_the_eve_of_the_anniversary(LocalDate firstDay, LocalDate lastDay) {
        assertThat(Term.ofYears(firstDay, 5)).isEqualTo(new Term(firstDay, lastDay));
    }

    @Test
    void R7_after_a_start_on_29_February_the_next_period_starts_on_1_March() {
        var next = Term.ofYears(LocalDate.of(2024, 2, 29), 5).next(5);
        assertThat(next).isEqualTo(new Term(LocalDate.of(2029, 3, 1), LocalDate.of(2034, 2, 28)));
    }

    @Test
    void a_start_on_29_February_keeps_its_eve_when_the_anniversary_exists() {
        assertThat(Term.ofYears(LocalDate.of(2024, 2, 29), 4).lastDay()).isEqualTo("2028-02-28");
    }

    @Test
    void both_ends_are_covered_and_their_neighbours_are_not() {
        var term = Term.ofYears(LocalDate.of(2024, 12, 1), 5);
        assertThat(term.covers(LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(term.covers(LocalDate.of(2024, 12, 1))).isTrue();
        assertThat(term.covers(LocalDate.of(2029, 11, 30))).isTrue();
        assertThat(term.covers(LocalDate.of(2029, 12, 1))).isFalse();
    }

    @Test
    void a_term_lasts_a_day_at_least_and_a_year_when_counted_in_years() {
        var day = LocalDate.of(2024, 12, 1);
        assertThat(new Term(day, day).covers(day)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Term(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Term.ofYears(day, 0));
        assertThat(Term.ofYears(day, 1).lastDay()).isEqualTo("2025-11-30");
    }

    @Property(seed = "62")
    void a_term_covers_exactly_the_days_from_its_first_to_its_last(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate firstDay,
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll @IntRange(min = -800, max = 4_500) int offset) {
        var term = Term.ofYears(firstDay, years);
        var day = firstDay.plusDays(offset);
        var between = firstDay.datesUntil(term.dayAfter()).anyMatch(day::equals);
        assertThat(term.covers(day)).isEqualTo(between);
    }

    @Property(seed = "62")
    void the_next_term_starts_the_day_after_and_the_two_make_whole_years(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") @DayOfMonthRange(max = 28) LocalDate firstDay,
            @ForAll @IntRange(min = 1, max = 10) int years,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        var term = Term.ofYears(firstDay, years);
        var next = term.next(more);
        assertThat(next.firstDay()).isEqualTo(term.lastDay().plusDays(1));
        assertThat(next.dayAfter()).isEqualTo(firstDay.plusYears(years + more));
    }

    @Property(seed = "62")
    void the_day_after_a_term_is_the_anniversary_or_the_first_of_March(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate firstDay,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        var dayAfter = Term.ofYears(firstDay, years).dayAfter();
        assertThat(dayAfter.getYear()).isEqualTo(firstDay.getYear() + years);
        var sameDay =
                dayAfter.getMonth() == firstDay.getMonth() && dayAfter.getDayOfMonth() == firstDay.getDayOfMonth();
        var leapStart = firstDay.getMonthValue() == 2 && firstDay.getDayOfMonth() == 29;
        assertThat(sameDay || (leapStart && dayAfter.getMonthValue() == 3 && dayAfter.getDayOfMonth() == 1))
                .isTrue();
    }
}
