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

class ClearDaysTest {

    @ParameterizedTest
    @CsvSource({
        "3, 2025-11-21, 2025-11-17",
        "5, 2025-11-21, 2025-11-15",
        "3, 2026-05-11, 2026-05-07",
        "5, 2026-05-11, 2026-05-05"
    })
    void L2121_11_the_last_day_to_send_a_summons(int count, LocalDate sitting, LocalDate latestSend) {
        assertThat(new ClearDays(count).latestSendFor(sitting)).isEqualTo(latestSend);
    }

    @ParameterizedTest
    @CsvSource({"3, 2026-12-23, 2026-12-27", "5, 2026-12-23, 2026-12-29"})
    void L2121_11_the_first_day_a_sitting_may_be_held(int count, LocalDate sentOn, LocalDate earliest) {
        assertThat(new ClearDays(count).earliestSittingAfter(sentOn)).isEqualTo(earliest);
    }

    @Test
    void urgency_never_goes_below_one_clear_day() {
        assertThat(new ClearDays(1).latestSendFor(LocalDate.of(2026, 5, 11))).isEqualTo("2026-05-09");
        assertThatIllegalArgumentException().isThrownBy(() -> new ClearDays(0));
    }

    @Property(seed = "62")
    void both_questions_are_the_inverse_of_each_other(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate sitting,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        var days = new ClearDays(count);
        assertThat(days.earliestSittingAfter(days.latestSendFor(sitting))).isEqualTo(sitting);
    }

    @Property(seed = "62")
    void exactly_so_many_whole_days_stand_between_sending_and_sitting(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate sentOn,
            @ForAll @IntRange(min = 1, max = 12) int count) {
        var sitting = new ClearDays(count).earliestSittingAfter(sentOn);
        assertThat(sentOn.plusDays(1).datesUntil(sitting)).hasSize(count);
    }
}
