package fr.cdg62.opposable.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ComparisonsTest {

    private static final String QUERY = "?what=convention&id=" + Libercourt.CONVENTION.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.renewed().log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2030-03-10T09:42:00Z").as(viewer(Role.AGENT, "cdg-62", null));
    }

    private static Viewer viewer(Role role, String centre, @Nullable String collectivity) {
        return new Viewer("account-agent", role, new CentreId(centre), collectivity);
    }

    @Test
    void each_field_that_differs_stands_with_the_event_that_last_changed_it() {
        var changes = changes("&from=2024-10-17&until=2024-11-05");
        assertThat(said(changes.get("standing.state"))).isEqualTo("DRAFT > SIGNED by convention.signed");
        assertThat(said(changes.get("file.deed.deedDate"))).isEqualTo("null > 2024-11-04 by convention.signed");
        assertThat(changes).doesNotContainKey("file.opening.id").doesNotContainKey("version");
    }

    @Test
    void what_the_calendar_alone_changed_names_no_event() {
        var changes = changes("&from=2029-06-01&until=2030-01-10");
        assertThat(said(changes.get("standing.state"))).isEqualTo("IN_FORCE > RENEWED by null");
        assertThat(changes("&from=2024-12-02&until=2024-12-03")).isEmpty();
    }

    @Test
    void an_event_that_changed_a_field_before_another_is_not_the_one_responsible() {
        var changes = changes("&from=2024-09-30&until=2029-05-20");
        assertThat(said(changes.get("standing.state"))).isEqualTo("DRAFT > IN_FORCE by convention.signed");
        assertThat(said(changes.get("standing.by.sequence"))).endsWith(" by convention.started");
        assertThat(said(changes.get("file.renewalDecisions.2.number")))
                .isEqualTo("null > 2029-18 by convention.renewal-decision-recorded");
    }

    @Test
    void before_its_first_event_everything_is_new() {
        var seen = json("/api/comparisons" + QUERY + "&from=2024-01-05&until=2024-09-20");
        assertThat(seen.has("before")).isFalse();
        assertThat(seen.path("changes")).isNotEmpty().allMatch(change -> !change.has("before"));
    }

    @Test
    void the_page_shows_both_columns_in_French_and_leads_to_the_event() {
        var page = server.get("/comparer" + QUERY + "&from=2024-10-17&until=2024-11-05")
                .body();
        assertThat(page)
                .contains("17 octobre 2024", "5 novembre 2024", "Projet", "Signée", "Les deux parties ont signé")
                .contains("href=\"/audit/" + Libercourt.CONVENTION.value() + "#evenement-10\"")
                .doesNotContain("compare.");
        assertThat(server.get("/conventions/" + Libercourt.CONVENTION.value()).body())
                .contains("href=\"/comparer?what=convention&amp;id=" + Libercourt.CONVENTION.value() + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "?what=contract&id=x,                                                         400",
        "?what=convention,                                                            400",
        "?what=convention&id=convention-cdg-62-nowhere,                               404",
        "?what=convention&id=convention-cdg-62-libercourt-2024&until=2024-01-05,      404",
        "?what=convention&id=convention-cdg-62-libercourt-2024&from=2025-01-01&until=2024-11-05, 400",
        "?what=ledger&id=ledger-cdg-62-libercourt-2024,                               404"
    })
    void what_cannot_be_compared_is_refused(String query, int status) {
        assertThat(server.get("/api/comparisons" + query).statusCode()).isEqualTo(status);
    }

    @Test
    void neither_another_centre_nor_another_collectivity_compares() {
        server.as(viewer(Role.AUDITOR, "cdg-59", null));
        assertThat(server.get("/api/comparisons" + QUERY).statusCode()).isEqualTo(404);
        server.as(viewer(Role.COLLECTIVITY, "cdg-62", "collectivity-cdg-62-216200001"));
        assertThat(server.get("/api/comparisons" + QUERY).statusCode()).isEqualTo(404);
        server.as(viewer(Role.COLLECTIVITY, "cdg-62", Libercourt.LIBERCOURT.value()));
        assertThat(server.get("/api/comparisons" + QUERY).statusCode()).isEqualTo(200);
    }

    @Test
    void a_ledger_and_a_project_are_compared_too() {
        try (var other = ReadServer.over(LibercourtLedger.secondYear().log())) {
            other.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT, "cdg-62", null));
            var changes = changes(other, "?what=ledger&id=" + LibercourtLedger.LEDGER.value() + "&from=2025-01-01");
            assertThat(said(changes.get("countedMinutes"))).startsWith("0 > ").contains(" by assistance.");
        }
        try (var other = ReadServer.over(LibercourtProject.setUp().log())) {
            other.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT, "cdg-62", null));
            assertThat(changes(other, "?what=project&id=" + LibercourtProject.PROJECT.value() + "&from=2024-10-01"))
                    .isNotEmpty();
        }
    }

    private static String said(JsonNode change) {
        return change.path("before").asString("null") + " > "
                + change.path("after").asString("null") + " by "
                + change.path("by").path("event").asString("null");
    }

    private static Map<String, JsonNode> changes(String query) {
        return changes(server, QUERY + query);
    }

    private static Map<String, JsonNode> changes(ReadServer asked, String query) {
        var changes = new HashMap<String, JsonNode>();
        var answer = asked.get("/api/comparisons" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        ProductJson.mapper()
                .readTree(answer.body())
                .path("changes")
                .forEach(change -> changes.put(change.path("field").asString(), change));
        return changes;
    }

    private static JsonNode json(String path) {
        return ProductJson.mapper().readTree(server.get(path).body());
    }
}
