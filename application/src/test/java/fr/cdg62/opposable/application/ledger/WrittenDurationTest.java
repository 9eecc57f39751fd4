package fr.cdg62.opposable.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDurationTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "90, 90",
        "90 min, 90",
        "45mn, 45",
        "1 minute, 1",
        "99999, 99999",
        "0:45, 45",
        "1:30, 90",
        "01:30:00, 90",
        "1h30, 90",
        "1 h 30, 90",
        "1H30 min, 90",
        "2 h, 120",
        "12:00, 720",
        "12:01, 721",
        "25:00, 1500",
        "1:59, 119"
    })
    void a_duration_is_read_as_people_write_it(String text, int minutes) {
        assertThat(WrittenDuration.minutes(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1:60",
                "1:5",
                "1:75",
                "1 30",
                "1,5",
                "1.5",
                "1,5 h",
                "-5",
                "1:30:30",
                "une heure",
                "100000",
                ":30",
                "h30",
                "90 h 5",
                "1:30 PM",
                "1000:00"
            })
    void what_could_be_read_in_two_ways_or_none_is_no_duration(String text) {
        assertThat(WrittenDuration.minutes(text)).isEmpty();
    }
}
