package fr.cdg62.opposable.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersInWordsTest {

    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce().log());
        server.at("2025-03-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2029-Q4, 1",
        "2029-Q3, 0",
        "2030-Q1, 0",
        "2029-Q4&endsUntil=2029-11-29, 0",
        "2029-Q4&endsFrom=2029-11-30, 1"
    })
    void conventions_are_found_by_the_quarter_of_their_last_day(String filter, int total) {
        var answer = server.get("/api/conventions?endsIn=" + filter);
        assertThat(ProductJson.mapper().readTree(answer.body()).path("total").asInt())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({"2029-Q0", "2029-Q5", "2029", "29-Q1", "2029Q4"})
    void a_quarter_that_does_not_exist_is_refused(String entered) {
        var answer = server.get("/api/conventions?endsIn=" + entered);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Donnez un trimestre");
    }

    @ParameterizedTest
    @CsvSource({"1, 2029-01-01, 2029-03-31", "2, 2029-04-01, 2029-06-30", "4, 2029-10-01, 2029-12-31"})
    void a_quarter_has_its_first_and_its_last_day(int number, LocalDate first, LocalDate last) {
        var quarter = new Quarter(2029, number);
        assertThat(quarter.covers(first)).isTrue();
        assertThat(quarter.covers(first.minusDays(1))).isFalse();
        assertThat(quarter.covers(last)).isTrue();
        assertThat(quarter.covers(last.plusDays(1))).isFalse();
    }

    @Test
    void quarters_to_choose_from_cross_the_years() {
        assertThat(Quarter.from(LocalDate.parse("2025-11-10")))
                .hasSize(24)
                .startsWith("2025-Q4", "2026-Q1")
                .endsWith("2031-Q3");
    }

    @Test
    void filters_at_work_are_said_in_words_and_each_can_be_removed() {
        assertThat(server.get("/?endsIn=2029-Q4&state=in_force&name=liber&endsFrom=2029-11-01&on=2025-01-01")
                        .body())
                .contains("état : En vigueur", "se termine au cours du : 4e trimestre 2029", "nom : « liber »")
                .contains("se termine à partir du : 1er novembre 2029")
                .contains("href=\"/?name=liber&amp;endsIn=2029-Q4&amp;endsFrom=2029-11-01&amp;on=2025-01-01\"")
                .contains("href=\"/?on=2025-01-01\"");
        assertThat(server.get("/").body()).doesNotContain("Filtres actifs");
    }

    @Test
    void the_kinds_of_two_lists_are_said_each_in_its_words() {
        assertThat(server.get("/echeances?kind=LAST_DAY").body()).contains("nature : Dernier jour couvert");
        assertThat(server.get("/audit?kind=person").body()).contains("nature : Personne");
    }
}
