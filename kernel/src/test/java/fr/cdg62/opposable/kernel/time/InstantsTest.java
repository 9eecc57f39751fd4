package fr.cdg62.opposable.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class InstantsTest {

    @Test
    void an_instant_is_always_written_with_three_decimals() {
        assertThat(UtcMillis.text(Instant.parse("2026-11-23T08:00:00Z"))).isEqualTo("2026-11-23T08:00:00.000Z");
        assertThat(UtcMillis.text(Instant.parse("2026-11-23T08:00:00.120Z"))).isEqualTo("2026-11-23T08:00:00.120Z");
    }

    @Test
    void what_is_below_the_millisecond_is_cut_never_rounded() {
        var cut = UtcMillis.cut(Instant.parse("2026-11-23T08:00:00.999999999Z"));
        assertThat(cut).isEqualTo("2026-11-23T08:00:00.999Z");
        assertThat(Instant.parse(UtcMillis.text(cut))).isEqualTo(cut);
    }

    @Test
    void the_legal_day_is_that_of_Paris_in_summer_and_in_winter() {
        assertThat(Paris.day(Instant.parse("2026-06-30T22:00:00Z"))).isEqualTo("2026-07-01");
        assertThat(Paris.day(Instant.parse("2026-06-30T21:59:59.999Z"))).isEqualTo("2026-06-30");
        assertThat(Paris.day(Instant.parse("2026-12-31T23:00:00Z"))).isEqualTo("2027-01-01");
        assertThat(Paris.day(Instant.parse("2026-12-31T22:59:59.999Z"))).isEqualTo("2026-12-31");
    }

    @Test
    void the_days_on_which_the_clocks_change_have_23_and_25_hours() {
        assertThat(hoursOf(LocalDate.of(2026, 3, 29))).isEqualTo(23);
        assertThat(hoursOf(LocalDate.of(2026, 10, 25))).isEqualTo(25);
    }

    @Property(seed = "62")
    void a_day_starts_on_itself_and_not_a_millisecond_earlier(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        assertThat(Paris.day(Paris.startOf(day))).isEqualTo(day);
        assertThat(Paris.day(Paris.startOf(day).minusMillis(1))).isEqualTo(day.minusDays(1));
    }

    private static long hoursOf(LocalDate day) {
        return Duration.between(Paris.startOf(day), Paris.startOf(day.plusDays(1)))
                .toHours();
    }
}
