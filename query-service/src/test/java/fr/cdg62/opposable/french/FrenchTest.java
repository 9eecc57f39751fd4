package fr.cdg62.opposable.french;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {

    private final Texts texts = new Texts("sample");

    @Test
    void the_first_of_a_month_is_the_1er() {
        assertThat(FrenchDates.day(parse("2024-12-01"))).isEqualTo("1er décembre 2024");
        assertThat(FrenchDates.day(parse("2024-02-29"))).isEqualTo("29 février 2024");
    }

    @Test
    void instants_are_told_in_Paris_on_both_sides_of_the_clock_change() {
        assertThat(FrenchDates.instant(Instant.parse("2024-10-26T23:30:00Z"))).isEqualTo("27 octobre 2024 à 01:30:00");
        assertThat(FrenchDates.instant(Instant.parse("2024-10-27T01:30:00Z"))).isEqualTo("27 octobre 2024 à 02:30:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-01, 2024-12-01, ce jour même",
        "2024-12-01, 2024-12-02, dans 1 jour",
        "2024-12-02, 2024-12-01, il y a 1 jour",
        "2025-03-10, 2029-11-30, 'dans 4 ans, 8 mois et 20 jours'",
        "2024-01-31, 2024-02-29, dans 29 jours",
        "2024-01-31, 2024-03-01, dans 1 mois et 1 jour",
        "2024-02-29, 2025-02-28, dans 11 mois et 30 jours",
        "2024-02-29, 2025-03-01, dans 1 an et 1 jour"
    })
    void how_long_is_left_is_said_in_calendar_words(LocalDate from, LocalDate to, String said) {
        assertThat(FrenchDates.distance(from, to)).isEqualTo(said);
    }

    @Test
    void thousands_stand_apart() {
        assertThat(FrenchDates.number(18204)).isEqualTo("18\u202f204");
        assertThat(FrenchDates.number(204)).isEqualTo("204");
    }

    @Test
    void a_text_fills_in_its_arguments() {
        assertThat(texts.of("sentence", Map.of("on", "2024-12-01", "who", "A B", "n", "1204", "why", "$1\\")))
                .isEqualTo("Le 1er décembre 2024, alpha et bêta : 1\u202f204, car $1\\.");
        assertThat(texts.of("sentence", Map.of("on", "2024-12-01", "who", "A", "n", "1")))
                .isEqualTo("Le 1er décembre 2024, alpha : 1.");
        assertThat(texts.of("sentence", Map.of("who", "A"))).startsWith("Le …, alpha : …");
        assertThat(texts.of("absent")).isEqualTo("absent");
    }

    @Test
    void letters_are_compared_without_case_nor_accents() {
        assertThat(PlainLetters.of(" Hénin-Beaumont ")).isEqualTo("henin beaumont");
        assertThat(PlainLetters.of("Œuf-en-Ternois")).isEqualTo("oeuf en ternois");
        assertThat(PlainLetters.of("L’Écluse")).isEqualTo("l ecluse");
    }
}
