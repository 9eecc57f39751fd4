package fr.cdg62.opposable.assistance.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year cut short owes its share of the floor, rounded up to the minute. */
class AssistanceTimeTest {

    @ParameterizedTest
    @CsvSource({"181, 365, 60", "184, 366, 61", "365, 365, 120", "1, 365, 1", "0, 365, 0", "183, 366, 60"})
    void a_share_of_two_hours_is_rounded_up(int covered, int days, int minutes) {
        assertThat(new AssistanceTime(120).share(covered, days)).isEqualTo(new AssistanceTime(minutes));
    }
}
