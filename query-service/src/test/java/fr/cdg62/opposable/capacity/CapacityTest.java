package fr.cdg62.opposable.capacity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.kernel.time.Term;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.servicecapacity.api.ServiceCapacityDeclared;
import fr.cdg62.opposable.servicecapacity.value.CapacityMonth;
import fr.cdg62.opposable.servicecapacity.value.ServiceCapacityId;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** On 10 March 2026 Libercourt is owed 1 h 30, of which 45 minutes are planned in May; its year ends on 30 November. */
class CapacityTest {

    private static final ServiceCapacityId ID = ServiceCapacityId.of(Libercourt.CDG_62);

    private static ServiceCapacityDeclared declared(String month, int minutes, @Nullable String reason, String on) {
        return new ServiceCapacityDeclared(
                ID, Libercourt.CDG_62, new CapacityMonth(month), minutes, reason, LocalDate.parse(on));
    }

    private static Story story() {
        return LibercourtLedger.secondYear()
                .at("2026-02-20T08:00:00Z")
                .then(
                        declared("2026-03", 2400, null, "2026-02-20"),
                        declared("2026-04", 20, null, "2026-02-20"),
                        declared("2026-05", 60, null, "2026-02-20"))
                .at("2026-03-02T08:00:00Z")
                .then(declared("2026-03", 10, "Congé d’un agent.", "2026-03-02"));
    }

    private static ReadServer server(Story story) {
        var server = ReadServer.over(story.log());
        return server.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT));
    }

    private static Viewer viewer(Role role) {
        return new Viewer("account-test", role, Libercourt.CDG_62, null);
    }

    private static JsonNode json(ReadServer server, String path) {
        return ProductJson.mapper().readTree(server.get(path).body());
    }

    @Test
    void each_month_says_what_is_available_committed_due_and_proposed() {
        try (var server = server(story())) {
            var seen = json(server, "/api/capacity");
            assertThat(seen.get("months")).hasSize(12);
            assertThat(seen.at("/dueMinutes").intValue()).isEqualTo(45);
            assertThat(seen.at("/declaredMonths").intValue()).isEqualTo(3);
            assertThat(seen.at("/months/0/availableMinutes").intValue()).isEqualTo(10);
            assertThat(seen.at("/months/0/earlier/0/minutes").intValue()).isEqualTo(2400);
            assertThat(seen.at("/months/2/plannedMinutes").intValue()).isEqualTo(45);
            assertThat(seen.at("/months/2/freeMinutes").intValue()).isEqualTo(15);
            assertThat(seen.at("/months/8/month").stringValue()).isEqualTo("2026-11");
            assertThat(seen.at("/months/8/dueMinutes").intValue()).isEqualTo(45);
            assertThat(seen.at("/months/8/balanceMinutes").intValue()).isZero();
            assertThat(seen.at("/months/0/proposedMinutes").intValue()).isEqualTo(10);
            assertThat(seen.at("/shortMinutes").intValue()).isZero();
            assertThat(server.get("/api/capacity").headers().firstValue("ETag")).contains("\"3\"");
            assertThat(server.get("/api/capacity/" + ID.value()).statusCode()).isEqualTo(200);
            assertThat(server.get("/api/capacity/capacity-cdg-59").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void one_minute_less_and_the_service_is_short_by_one_minute_in_november() {
        var story = story().then(declared("2026-04", 19, null, "2026-03-02"));
        try (var server = server(story)) {
            var seen = json(server, "/api/capacity");
            assertThat(seen.at("/shortMinutes").intValue()).isEqualTo(1);
            assertThat(seen.at("/firstShortMonth").stringValue()).isEqualTo("2026-11");
            assertThat(server.get("/assistance/capacite").body())
                    .contains("Il manque 1 min au service, pour la première fois en novembre 2026")
                    .contains("1 min ne peuvent être placées à temps");
        }
    }

    @Test
    void a_year_that_ends_within_a_month_does_not_count_on_that_month() {
        var story = story().then(new AssistanceTermRevised(
                LibercourtLedger.LEDGER,
                List.of(new Term(Libercourt.TERM.firstDay(), LocalDate.parse("2026-11-29"))),
                "convention.amendment-concluded",
                LocalDate.parse("2026-03-02")));
        try (var server = server(story)) {
            var months = json(server, "/api/capacity").get("months");
            assertThat(months.get(7).get("dueMinutes").intValue()).isPositive();
            assertThat(months.get(8).get("dueMinutes").intValue()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-03, 30", "2026-02-02, 0", "2025-12-31, 0"})
    void what_is_given_in_the_month_that_runs_takes_of_its_time(String on, int given) {
        try (var server = server(story())) {
            assertThat(json(server, "/api/capacity?on=" + on)
                            .at("/months/0/givenMinutes")
                            .intValue())
                    .isEqualTo(given);
        }
    }

    @Test
    void the_page_says_first_whether_everything_can_be_given_and_leads_to_the_declaration() {
        try (var server = server(story())) {
            var page = server.get("/assistance/capacite").body();
            assertThat(page)
                    .contains("Tout ce qui est dû peut être donné à temps")
                    .contains("45 min restent à planifier")
                    .contains("3 mois sur 12 sont déclarés")
                    .contains("Congé d’un agent.", "40 h, déclaré le 20 février 2026")
                    .contains("href=\"/faire/capacity/declare?month=2026-04\"", "novembre 2026", "1 collectivité")
                    .contains("dont 10 min pour ce qui est dû en novembre 2026")
                    .containsOnlyOnce("<h1")
                    .doesNotContain("th:");
            assertThat(page).doesNotContainPattern(">[^<]*(?:capacity|export)\\.[a-zA-Z]+[^<]*</");
            assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
            assertThat(server.get("/assistance").body()).contains("href=\"/assistance/capacite\"");
        }
    }

    @Test
    void without_a_declaration_the_page_says_what_to_do_and_shows_what_is_owed() {
        try (var server = server(LibercourtLedger.secondYear())) {
            assertThat(server.get("/assistance/capacite").body())
                    .contains("Aucune capacité n’est déclarée", "les 45 min qui restent à planifier")
                    .contains("Déclarer le mois en cours", "non déclaré");
            assertThat(json(server, "/api/capacity").at("/shortMinutes").intValue())
                    .isEqualTo(45);
        }
    }

    @Test
    void what_was_declared_later_was_not_known_before() {
        try (var server = server(story())) {
            var before = json(server, "/api/capacity?knownAt=2026-03-01&on=2026-03-01");
            assertThat(before.at("/months/0/availableMinutes").intValue()).isEqualTo(2400);
            assertThat(before.at("/months/0/earlier")).isEmpty();
        }
    }

    @Test
    void each_month_is_a_row_of_the_file() {
        try (var server = server(story())) {
            var rows = rows(server.bytes("/api/capacity.csv").body());
            assertThat(rows).hasSize(12);
            assertThat(rows.getFirst().getField("Disponible (minutes)")).isEqualTo("10");
            assertThat(rows.get(8).getField("À planifier au plus tard ce mois (minutes)"))
                    .isEqualTo("45");
            assertThat(server.bytes("/api/capacity.ods").body()).startsWith('P', 'K');
        }
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(new String(csv, UTF_8).substring(1)).stream()
                .toList();
    }

    @Test
    void the_policy_table_is_asked_and_a_reader_does_not_declare() {
        try (var server = server(story())) {
            server.as(viewer(Role.AUDITOR));
            assertThat(server.get("/assistance/capacite").body()).doesNotContain("/faire/capacity/declare");
            server.forbid(true);
            assertThat(server.get("/api/capacity").statusCode()).isEqualTo(403);
        }
    }
}
