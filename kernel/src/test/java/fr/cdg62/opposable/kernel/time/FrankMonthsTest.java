package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrankMonthsTest {

    @ParameterizedTest(name = "received {0}, the prefect may act until {1}")
    @CsvSource({"2024-10-16, 2024-12-17", "2025-01-13, 2025-03-14", "2025-02-02, 2025-04-03"})
    void L2131_6_the_two_months_of_the_prefect(LocalDate from, LocalDate lastDay) {
        assertThat(new FrankMonths(2).lastDayFrom(from)).isEqualTo(lastDay);
    }

    @ParameterizedTest(name = "informed {0}, the court may be seized until {1}")
    @CsvSource({"2026-03-12, 2026-05-13", "2026-03-13, 2026-05-15", "2025-12-30, 2026-03-02", "2026-06-30, 2026-08-31"})
    void R421_1_the_two_months_before_the_court(LocalDate from, LocalDate lastDay) {
        assertThat(new FrankMonths(2).lastDayFrom(from)).isEqualTo(lastDay);
    }

    @Test
    void it_is_counted_in_months_one_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FrankMonths(0));
        assertThat(new FrankMonths(1).lastDayFrom(LocalDate.of(2026, 1, 31))).isEqualTo("2026-03-02");
    }

    @Property(seed = "62")
    void it_ends_on_a_working_day_and_skips_no_other_working_day(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 12) int months) {
        var lastDay = new FrankMonths(months).lastDayFrom(from);
        var unrolled = from.plusMonths(months).plusDays(1);
        assertThat(FrenchHolidays.isWorkingDay(lastDay)).isTrue();
        assertThat(lastDay).isAfterOrEqualTo(unrolled).isBefore(unrolled.plusDays(5));
        assertThat(unrolled.datesUntil(lastDay)).noneMatch(FrenchHolidays::isWorkingDay);
    }
}
