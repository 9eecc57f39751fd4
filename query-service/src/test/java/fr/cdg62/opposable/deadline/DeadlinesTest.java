package fr.cdg62.opposable.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DeadlinesTest {

    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce().log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        agent(server).at("2025-03-10T09:42:00Z");
    }

    private static ReadServer agent(ReadServer asked) {
        return asked.as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @Test
    void what_comes_is_told_the_nearest_first_each_with_its_reasons() {
        var items = json(server, "/api/deadlines").path("items");

        assertThat(items.valueStream().map(DeadlinesTest::line))
                .containsExactly(
                        "REMINDER 2028-11-30 REMINDER_BEFORE_THE_LAST_DAY",
                        "RENEWAL_OPENS 2028-11-30 RENEWAL_WINDOW_OPENS",
                        "REMINDER 2029-05-30 REMINDER_BEFORE_THE_LAST_DAY",
                        "REMINDER 2029-08-30 REMINDER_BEFORE_THE_LAST_DAY",
                        "REMINDER 2029-10-30 REMINDER_BEFORE_THE_LAST_DAY",
                        "LAST_DAY 2029-11-30 TERM_DATE_TO_DATE",
                        "END 2029-12-01 DAY_AFTER_THE_LAST");
    }

    private static String line(JsonNode item) {
        var reasoned = item.path("reasoned");
        return item.path("kind").asString() + " " + reasoned.path("date").asString() + " "
                + reasoned.path("rule").asString();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-01-01, 8",
        "until=2028-11-29, 0",
        "until=2028-11-30, 2",
        "from=2029-12-01, 1",
        "from=2029-12-02, 0",
        "kind=REMINDER, 4",
        "name=LIBER, 7",
        "name=calais, 0",
        "collectivity=collectivity-cdg-62-216209072, 7",
        "on=2029-11-30, 2",
        "knownAt=2024-10-10, 0"
    })
    void the_calendar_is_filtered(String filter, int total) {
        assertThat(json(server, "/api/deadlines?" + filter).path("total").asInt())
                .isEqualTo(total);
    }

    @Test
    void before_the_signatures_dates_are_provisional() {
        try (var draft = ReadServer.over(Libercourt.deliberated()
                .at("2024-10-20T08:00:00Z")
                .then(new TermFixed(
                        Libercourt.CONVENTION, Libercourt.TERM, null, null, null, LocalDate.parse("2024-10-20")))
                .log())) {
            agent(draft).at("2024-10-21T08:00:00Z");
            assertThat(json(draft, "/api/deadlines").path("items"))
                    .hasSize(3)
                    .allMatch(item -> item.path("provisional").asBoolean());
            assertThat(draft.get("/echeances").body()).contains("provisoire, jusqu’aux signatures");
            assertThat(unfolded(draft.get("/api/deadlines.ics").body())).contains("STATUS:TENTATIVE", "(provisoire)");
        }
    }

    @Test
    void a_calendar_subscribes_to_whole_days_with_their_reasons() {
        var answer = server.get("/api/deadlines.ics?kind=LAST_DAY");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(unfolded(answer.body()))
                .contains("BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n")
                .contains("X-WR-CALNAME:SIMULÉ – Échéances des conventions\\, CDG 62\r\n")
                .contains("UID:convention-cdg-62-libercourt-2024/LAST_DAY@opposable\r\n")
                .contains("DTSTAMP:20241201T000005Z\r\n")
                .contains("DTSTART;VALUE=DATE:20291130\r\n", "DTEND;VALUE=DATE:20291201\r\n")
                .contains("SUMMARY:SIMULÉ – Dernier jour couvert – Libercourt\r\n")
                .contains("la veille du cinquième anniversaire du 1er décembre 2024. (convention\\, article 2)")
                .contains("Ce qui la changerait :\\n- Un renouvellement exprès")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void no_line_of_the_calendar_is_longer_than_75_bytes() {
        assertThat(server.get("/api/deadlines.ics").body().split("\r\n"))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void the_same_knowledge_gives_the_same_calendar_byte_for_byte() {
        var today = server.get("/api/deadlines.ics").body();
        server.at("2025-06-01T12:00:00Z");
        assertThat(server.get("/api/deadlines.ics").body()).isEqualTo(today);
    }

    @Test
    void the_page_says_how_long_is_left_and_why() {
        assertThat(server.get("/echeances").body())
                .contains("7 échéances", "30 novembre 2029", "dans 4 ans, 8 mois et 20 jours")
                .contains("Rappel, 3 mois avant le dernier jour", "Le renouvellement peut être décidé")
                .contains("href=\"/api/deadlines.ics\"", "href=\"/api/deadlines.csv\"");
    }

    @Test
    void a_collectivity_subscribes_to_its_own_dates_only() {
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216204271"));
        assertThat(server.get("/api/deadlines.ics").body()).doesNotContain("VEVENT");
        assertThat(server.get("/echeances").body()).contains("Aucune échéance à afficher");
    }

    @Test
    void the_table_goes_away_as_a_file() {
        assertThat(server.get("/api/deadlines.csv?kind=LAST_DAY").body())
                .contains("2029-11-30;30 novembre 2029;Dernier jour couvert;Libercourt;");
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "").replace("\r\n\t", "");
    }

    private static JsonNode json(ReadServer asked, String path) {
        var answer = asked.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ProductJson.mapper().readTree(answer.body());
    }
}
