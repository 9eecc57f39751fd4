package fr.cdg62.opposable.floor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FloorsTest {

    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(
                LibercourtLedger.secondYear().then(Libercourt.attachments()).log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT, null));
    }

    @Test
    void the_page_says_first_how_many_miss_their_floor_at_this_pace() {
        assertThat(text("/assistance"))
                .contains("À ce rythme, 1 collectivité n’aura pas ses deux heures")
                .contains("finit le 30 novembre 2026")
                .contains("Libercourt", "en risque", "1 h 30", "année 1 : plancher atteint")
                .contains("novembre 2026")
                .contains("aria-current=\"page\">Assistance</a>");
    }

    @Test
    void the_page_is_whole_and_shows_no_key() {
        var page = text("/assistance?floor=AT_RISK");
        assertThat(page)
                .contains("état de l’année : en risque")
                .containsOnlyOnce("<h1")
                .doesNotContain("th:");
        assertThat(page).doesNotContainPattern(">[^<]*(?:ledger|floors|floor|export)\\.[a-zA-Z]+[^<]*</");
        assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
    }

    @Test
    void a_year_cut_short_says_it_owes_a_share() {
        try (var cut = ReadServer.over(LibercourtLedger.cutShort().log())) {
            cut.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT, null));
            assertThat(cut.get("/assistance").body()).contains("au prorata", "31 mai 2026");
            assertThat(cut.get("/assistance/" + LibercourtLedger.LEDGER.value()).body())
                    .contains("182 jours couverts sur 365, donc 1 h au prorata de 2 h")
                    .contains("Lecture plus stricte : 2 h.");
        }
    }

    @Test
    void what_is_still_to_plan_is_told_by_the_month_in_which_the_year_ends() {
        var slots = json("/api/ledgers").get("toPlan");
        assertThat(slots).hasSize(1);
        assertThat(slots.get(0).get("month").stringValue()).isEqualTo("2026-11");
        assertThat(slots.get(0).get("minutes").intValue()).isEqualTo(45);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "floor=AT_RISK, 1",
        "floor=SHORTFALL, 0",
        "floor=MET, 1",
        "endsIn=2026-Q4, 1",
        "endsIn=2026-Q3, 0",
        "name=liber, 1",
        "name=zzz, 0",
        "arrondissement=627, 1",
        "arrondissement=621, 0",
        "on=2024-11-30, 0",
        "on=2024-11-30&floor=NOT_STARTED, 1",
        "on=2030-01-01, 0",
        "knownAt=2025-12-05&floor=SHORTFALL, 1",
        "knownAt=2024-10-01, 0"
    })
    void the_filters_keep_what_they_say(String query, int kept) {
        assertThat(json("/api/ledgers?" + query).get("total").intValue()).isEqualTo(kept);
    }

    @Test
    void a_filter_that_cannot_be_read_says_what_to_give() {
        var answer = server.get("/api/ledgers?floor=BAD");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("AT_RISK");
    }

    @Test
    void the_file_has_the_columns_of_the_screen_in_minutes() {
        var csv = new String(server.bytes("/api/ledgers.csv").body(), UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("Identifiant du compte", "Dû (minutes)", "Manquerait à ce rythme (minutes)");
        assertThat(csv).contains("ledger-cdg-62-libercourt-2024", ";120;120;30;45;90;", "plancher atteint");
        assertThat(server.bytes("/api/ledgers.ods").body()).startsWith('P', 'K');
    }

    @Test
    void a_collectivity_sees_its_own_line_only() {
        server.as(viewer(Role.COLLECTIVITY, Libercourt.LIBERCOURT.value()));
        assertThat(json("/api/ledgers").get("total").intValue()).isEqualTo(1);
        server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216206706"));
        assertThat(json("/api/ledgers").get("total").intValue()).isZero();
        assertThat(text("/assistance")).contains("Aucun compte d’assistance à afficher");
    }

    private static Viewer viewer(Role role, @Nullable String collectivity) {
        return new Viewer("account-test", role, Libercourt.CDG_62, collectivity);
    }

    private static String text(String path) {
        return server.get(path).body();
    }

    private static JsonNode json(String path) {
        return ProductJson.mapper().readTree(server.get(path).body());
    }
}
