package fr.cdg62.opposable.clause;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClausesTest {

    private static final CollectivityId SUCCESSOR = new CollectivityId("collectivity-cdg-62-200033579");
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(
                        new AnomalyRaised(
                                Libercourt.CONVENTION,
                                "CONVENTION",
                                "TERM_MISMATCH",
                                "convention, article 2",
                                Map.of(),
                                LocalDate.parse("2025-01-06")),
                        new AnomalyCleared(
                                Libercourt.CONVENTION,
                                "CONVENTION",
                                "TERM_MISMATCH",
                                "WrittenEndAgreesWithTheComputedOne",
                                Map.of(),
                                LocalDate.parse("2025-01-07")))
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2025-03-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @Test
    void every_clause_of_the_model_is_listed_in_its_order_and_nothing_else() {
        var items = json("/api/clauses").path("items");
        assertThat(items).hasSize(15);
        assertThat(items.get(0).path("clause").asString()).isEqualTo("PARTIES");
        assertThat(items.get(4).path("clause").asString()).isEqualTo("ART2-DUREE");
        assertThat(items.get(4).path("executions").asInt()).isEqualTo(5);
        assertThat(items.get(4).path("lastOn").asString()).isEqualTo("2025-01-07");
        assertThat(items.get(12).path("executions").asInt()).isZero();
    }

    @Test
    void a_clause_lists_its_executions_the_latest_fact_first() {
        var items = json("/api/clauses/ART2-DUREE").path("items");
        assertThat(items.valueStream()
                        .map(item -> item.path("entry").path("event").asString()))
                .containsExactly(
                        "convention.anomaly-cleared",
                        "convention.anomaly-raised",
                        "convention.started",
                        "convention.signed",
                        "convention.term-fixed");
    }

    @Test
    void the_page_says_what_the_clause_says_and_links_to_each_event() {
        assertThat(page("/clauses/ART2-DUREE"))
                .contains("Article 2 – Durée", "renouvelables une seule fois", "La convention entre en vigueur.")
                .contains("href=\"/conventions/convention-cdg-62-libercourt-2024#evenement-11\"");
        assertThat(page("/clauses/ART7-LITIGES")).contains("Aucun événement enregistré n’exécute encore cette clause.");
    }

    @Test
    void executions_are_filtered_by_convention_by_name_and_by_both_dates() {
        assertThat(total("ART2-DUREE?convention=convention-cdg-62-other")).isZero();
        assertThat(total("ART2-DUREE?convention=" + Libercourt.CONVENTION.value()))
                .isEqualTo(5);
        assertThat(total("ART2-DUREE?name=LIBER")).isEqualTo(5);
        assertThat(total("ART2-DUREE?name=calais")).isZero();
        assertThat(total("ART2-DUREE?on=2024-11-30")).isEqualTo(2);
        assertThat(total("ART2-DUREE?knownAt=2024-12-31")).isEqualTo(3);
        assertThat(json("/api/clauses/ART2-DUREE?limit=2").path("items")).hasSize(2);
    }

    @Test
    void a_number_alone_and_what_is_outside_are_no_clauses() {
        assertThat(server.get("/api/clauses/ART6").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/clauses/HORS-CONVENTION").statusCode()).isEqualTo(404);
    }

    @Test
    void the_visas_are_read_at_the_date_asked_about() {
        assertThat(json("/api/clauses/VISAS?on=2022-02-28").path("visas").toString())
                .contains("loi n° 84-53, art. 25")
                .doesNotContain("L452-40");
        assertThat(json("/api/clauses/VISAS?on=2022-03-01").path("visas").toString())
                .contains("CGFP L452-40 et suivants");
        assertThat(json("/api/clauses/PARTIES").path("visas")).isEmpty();
    }

    @Test
    void a_convention_shows_the_texts_of_the_day_of_its_deed() {
        assertThat(page("/conventions/" + Libercourt.CONVENTION.value() + "?on=2030-01-01"))
                .contains("Textes visés, au 4 novembre 2024", "CGFP L452-30", "depuis le")
                .contains("href=\"/clauses?convention=convention-cdg-62-libercourt-2024&amp;on=2030-01-01\"");
    }

    @Test
    void a_collectivity_sees_its_own_executions_only() {
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
        assertThat(total("ART2-DUREE")).isEqualTo(5);
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216204271"));
        assertThat(total("ART2-DUREE")).isZero();
    }

    @Test
    void from_the_day_of_the_succession_the_successor_holds_and_both_see_the_whole() {
        var story = Libercourt.inForce()
                .at("2027-01-04T08:00:00Z")
                .then(new ConventionTransferred(
                        Libercourt.CONVENTION,
                        Libercourt.LIBERCOURT,
                        new CollectivityFacts(SUCCESSOR, "Commune nouvelle", LegalCategory.COMMUNE),
                        LocalDate.parse("2027-01-01"),
                        "arrêté du 2 novembre 2026"));
        try (var other = ReadServer.over(story.log()).at("2027-03-01T08:00:00Z")) {
            for (var body : new CollectivityId[] {Libercourt.LIBERCOURT, SUCCESSOR}) {
                other.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, body.value()));
                assertThat(names(other, "/api/clauses/PARTIES?limit=1"))
                        .as(body.value())
                        .containsExactly("Commune nouvelle");
                assertThat(names(other, "/api/clauses/ART2-DUREE"))
                        .as(body.value())
                        .containsOnly("Libercourt")
                        .hasSize(3);
            }
            assertThat(names(other, "/api/clauses/ART2-DUREE?name=nouvelle")).hasSize(3);
            assertThat(names(other, "/api/clauses/ART2-DUREE?knownAt=2027-01-03"))
                    .as("nobody knew of the successor yet")
                    .isEmpty();
        }
    }

    private static List<String> names(ReadServer other, String path) {
        return ProductJson.mapper()
                .readTree(other.get(path).body())
                .path("items")
                .valueStream()
                .map(item -> item.path("collectivity").path("name").asString())
                .toList();
    }

    @Test
    void the_list_its_executions_and_the_visas_are_files_with_their_filters_and_dates() {
        assertThat(page("/api/clauses.csv").lines())
                .hasSize(16)
                .first()
                .asString()
                .contains("Identifiant;Clause;Ce qu’elle dit;Exécutions;Conventions;");
        assertThat(page("/api/clauses/ART2-DUREE.csv?on=2024-11-30").lines()).hasSize(3);
        assertThat(page("/api/clauses/ART2-DUREE.csv?name=calais").lines()).hasSize(1);
        assertThat(page("/api/clauses/ART2-DUREE.csv").lines().skip(1).findFirst())
                .get()
                .asString()
                .contains(Libercourt.CONVENTION.value() + ";2025-01-07;7 janvier 2025;Libercourt;");
        assertThat(page("/api/visas.csv?on=2022-02-28"))
                .contains("loi n° 84-53, art. 25")
                .doesNotContain("L452-40");
        assertThat(server.get("/api/clauses/ART6.csv").statusCode()).isEqualTo(404);
        assertThat(page("/clauses/VISAS?name=liber&on=2024-12-01"))
                .contains("href=\"/api/clauses/VISAS.csv?name=liber&amp;on=2024-12-01\"")
                .contains("href=\"/api/visas.ods?on=2024-12-01\"");
        assertThat(page("/clauses")).contains("href=\"/api/clauses.ods\"");
    }

    private static int total(String clause) {
        return json("/api/clauses/" + clause).path("total").asInt();
    }

    private static String page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(String path) {
        return ProductJson.mapper().readTree(page(path));
    }
}
