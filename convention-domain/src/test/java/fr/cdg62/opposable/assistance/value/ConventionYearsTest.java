package fr.cdg62.opposable.assistance.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionYearsTest {

    private static ConventionYears covering(String first, String last) {
        return new ConventionYears(
                LocalDate.parse(first), List.of(new Term(LocalDate.parse(first), LocalDate.parse(last))));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 1, 2028-02-29, 2029-02-28, 366",
        "2028-02-29, 2, 2029-03-01, 2030-02-28, 365",
        "2028-02-29, 3, 2030-03-01, 2031-02-28, 365",
        "2028-02-29, 4, 2031-03-01, 2032-02-28, 365",
        "2028-02-29, 5, 2032-02-29, 2033-02-28, 366",
        "2024-10-16, 1, 2024-10-16, 2025-10-15, 365",
        "2024-10-16, 5, 2028-10-16, 2029-10-15, 365",
        "2024-01-01, 1, 2024-01-01, 2024-12-31, 366",
        "2024-09-01, 3, 2026-09-01, 2027-08-31, 365",
        "2027-03-01, 1, 2027-03-01, 2028-02-29, 366"
    })
    void a_year_begins_on_an_anniversary_of_the_start(
            LocalDate start, int year, LocalDate firstDay, LocalDate lastDay, int days) {
        var whole = new ConventionYears(start, List.of()).whole(year);

        assertThat(whole).isEqualTo(new Term(firstDay, lastDay));
        assertThat(ConventionYears.days(whole)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-16, 2024-10-16, 1",
        "2024-10-16, 2025-10-15, 1",
        "2024-10-16, 2025-10-16, 2",
        "2024-10-16, 2029-10-15, 5",
        "2028-02-29, 2029-02-28, 1",
        "2028-02-29, 2029-03-01, 2",
        "2028-02-29, 2032-02-28, 4",
        "2028-02-29, 2032-02-29, 5"
    })
    void a_day_belongs_to_the_year_whose_anniversary_it_follows(LocalDate start, LocalDate day, int year) {
        assertThat(new ConventionYears(start, List.of()).of(day)).contains(year);
    }

    @Test
    void the_eve_of_the_start_belongs_to_no_year() {
        assertThat(covering("2024-10-16", "2029-10-15").of(LocalDate.parse("2024-10-15")))
                .isEmpty();
    }

    @Test
    void a_year_cut_short_covers_its_days_until_the_end() {
        var years = covering("2024-09-01", "2027-02-28");

        assertThat(years.covered(3))
                .hasValueSatisfying(
                        term -> assertThat(ConventionYears.days(term)).isEqualTo(181));
        assertThat(years.covered(4)).isEmpty();
        assertThat(years.numbers()).containsExactly(1, 2, 3);
    }

    @Test
    void a_renewal_goes_on_counting_from_the_same_start() {
        var first = LocalDate.parse("2024-02-29");
        var years = new ConventionYears(
                first,
                List.of(
                        new Term(first, LocalDate.parse("2029-02-28")),
                        new Term(LocalDate.parse("2029-03-01"), LocalDate.parse("2034-02-28"))));

        assertThat(years.numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(years.whole(6).firstDay()).isEqualTo("2029-03-01");
        assertThat(years.whole(9).firstDay()).isEqualTo("2032-02-29");
        assertThat(years.covers(LocalDate.parse("2034-02-28"))).isTrue();
        assertThat(years.covers(LocalDate.parse("2034-03-01"))).isFalse();
    }

    @Test
    void years_without_a_covered_day_are_none() {
        var years = new ConventionYears(LocalDate.parse("2024-10-16"), List.of());

        assertThat(years.numbers()).isEmpty();
        assertThat(years.lastDay()).isEmpty();
    }

    @Property(tries = 300, seed = "2028")
    void every_day_of_the_term_belongs_to_one_year_which_contains_it(
            @ForAll("starts") LocalDate start, @ForAll("later") int after) {
        var years = new ConventionYears(start, List.of());
        var day = start.plusDays(after);
        int year = years.of(day).orElseThrow();

        assertThat(years.whole(year).covers(day)).isTrue();
        assertThat(years.whole(year + 1).firstDay())
                .isEqualTo(years.whole(year).lastDay().plusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 1_500).map(LocalDate.of(2024, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Integer> later() {
        return Arbitraries.integers().between(0, 3_700);
    }
}
