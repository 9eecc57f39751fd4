package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstOfNextMonthTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 2025-03-01",
        "2025-03-01, 2025-04-01",
        "2025-03-31, 2025-04-01",
        "2024-02-29, 2024-03-01",
        "2029-12-01, 2030-01-01",
        "2026-04-30, 2026-05-01"
    })
    void a_notified_termination_takes_effect_on_the_next_first_holiday_or_not(LocalDate notifiedOn, LocalDate effect) {
        assertThat(FirstOfNextMonth.after(notifiedOn)).isEqualTo(effect);
    }

    @Property(seed = "62")
    void it_is_strictly_later_a_first_and_the_earliest_such(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        var first = FirstOfNextMonth.after(day);
        assertThat(first).isAfter(day);
        assertThat(first.getDayOfMonth()).isOne();
        assertThat(day.plusDays(1).datesUntil(first).filter(between -> between.getDayOfMonth() == 1))
                .isEmpty();
    }
}
