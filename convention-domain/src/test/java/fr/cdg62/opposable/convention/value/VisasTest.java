package fr.cdg62.opposable.convention.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.rule.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisasTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, CGCT L2131-1",
        "2022-07-01, CGCT L2131-1 + CGCT L2131-2",
        "2024-11-04, CGCT L2131-1 + CGCT L2131-2"
    })
    void the_third_paragraph_of_L2131_1_stands_in_two_articles_since_1_July_2022(LocalDate day, String articles) {
        assertThat(articles("CGCT L2131-1 (alinéa 3)", day)).isEqualTo(articles);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, CGCT L3131-1, CGCT L4141-1",
        "2022-07-01, CGCT L3131-1 + CGCT L3131-2, CGCT L4141-1 + CGCT L4141-2"
    })
    void departements_and_regions_follow_the_communes(LocalDate day, String departements, String regions) {
        assertThat(articles("CGCT L3131-1", day)).isEqualTo(departements);
        assertThat(articles("CGCT L4141-1", day)).isEqualTo(regions);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, 'loi n° 84-53, art. 25', 'loi n° 84-53, art. 22'",
        "2022-03-01, CGFP L452-40 et suivants, CGFP L452-30"
    })
    void the_law_of_1984_stands_in_the_code_since_1_March_2022(LocalDate day, String missions, String financing) {
        assertThat(articles("loi n° 84-53 du 26 janvier 1984 (missions facultatives)", day))
                .isEqualTo(missions);
        assertThat(articles("loi n° 84-53 du 26 janvier 1984 (financement)", day))
                .isEqualTo(financing);
    }

    @Test
    void what_waits_for_counsel_says_so() {
        assertThat(Visas.on(LocalDate.parse("2024-11-04")))
                .filteredOn(VisaInForce::toBeConfirmed)
                .extracting(VisaInForce::reference)
                .containsExactly("CGCT L4141-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2022-02-28", "2022-03-01", "2022-07-01", "2030-01-01"})
    void each_reference_stands_once_whatever_the_day(LocalDate day) {
        assertThat(Visas.on(day)).extracting(VisaInForce::reference).hasSize(6).doesNotHaveDuplicates();
    }

    private static String articles(String reference, LocalDate day) {
        return Visas.on(day).stream()
                .filter(visa -> visa.reference().equals(reference))
                .map(VisaInForce::articles)
                .map(List::stream)
                .map(found -> String.join(" + ", found.map(Article::value).toList()))
                .findFirst()
                .orElseThrow();
    }
}
