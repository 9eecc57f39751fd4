package fr.cdg62.opposable.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProjectPageTest {

    private static final String PAGE = "/projets/" + LibercourtProject.PROJECT.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(
                LibercourtProject.setUp().then(Libercourt.attachments()).log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2025-05-05T09:42:00Z").as(viewer(Role.AGENT, null));
    }

    @Test
    void the_sheet_says_where_the_project_is_and_how_long_each_party_held_it() {
        assertThat(text(PAGE))
                .contains("Projet de dématérialisation – Libercourt", "Étude")
                .contains("Le projet n’attend aucune des deux parties.", "30 jours")
                .contains(
                        "Le 3 février 2025 : certificat attendu, au tour de : collectivité ; attendu : certificat d’envoi")
                .contains("Levé le 5 mars 2025 : Le certificat est livré.");
    }

    @Test
    void at_an_event_only_the_events_before_it_count() {
        var seen = json("/api/projects/" + LibercourtProject.PROJECT.value() + "?atEvent=2");
        assertThat(seen.path("timeline")).hasSize(3);
        assertThat(server.get(PAGE + "?atEvent=2").body())
                .contains("Dossier tel qu’il était à l’événement de rang 2.")
                .contains("href=\"" + PAGE + "?atEvent=0\"");
    }

    @Test
    void while_it_is_blocked_it_says_whose_turn_it_is() {
        assertThat(text(PAGE + "?on=2025-02-20"))
                .contains("C’est au tour de la collectivité, depuis le 3 février 2025.")
                .contains("Prochaine relance le 4 mars 2025.");
    }

    @Test
    void what_was_handed_over_held_and_decided_is_there_with_its_authors() {
        assertThat(text(PAGE))
                .contains("besoins", "17 janvier 2025", "4 agents", "2 élus", "2 h en tout")
                .contains("Enregistrée par erreur, elle ne compte plus : Durée relue sur la feuille.")
                .contains("Conseils du centre", "S²LOW, déjà connu des agents.")
                .contains("Décisions de la collectivité", "Basile Inventé", "maire", "transcrite par le centre")
                .contains(
                        "À décider par la collectivité avant le paramétrage",
                        "circuits, rôles, délégations, mise en service")
                .contains(
                        "Rang 2 ; convenu : Adjoint aux finances (signature) ; configuré : Directeur financier (signature)")
                .contains("4 mars 2026", "Certificat d’envoi n° 0A1B2C")
                .contains("première transmission acquittée le 2 avril 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on=2024-11-01", "?on=2025-02-20", "?on=2030-01-01", "?knownAt=2025-01-31"})
    void the_sheet_is_whole_and_shows_no_key(String query) {
        var page = text(PAGE + query);
        assertThat(page).containsOnlyOnce("<h1").doesNotContain("th:");
        assertThat(page)
                .doesNotContainPattern(
                        ">[^<]*(?:project|projects|phase|duty-why|export)\\.[a-zA-Z]+[^<]*</(?:p|h2|h3|h4|dt|dd|span|td|th|li|a|strong|summary)>");
        assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
    }

    @Test
    void the_answer_carries_each_duty_with_its_day_and_its_proof() {
        var answer = json("/api/projects/" + LibercourtProject.PROJECT.value());
        assertThat(answer.get("duties")).hasSize(13);
        var first = answer.get("duties").get(0);
        assertThat(first.get("commitment").stringValue()).isEqualTo("S1");
        assertThat(first.get("state").stringValue()).isEqualTo("MET");
        assertThat(first.get("since").stringValue()).isEqualTo("2025-01-17");
        assertThat(first.get("event").stringValue()).isEqualTo("project.step-completed");
        assertThat(answer.get("turn").get("daysHeld").get("COLLECTIVITY").longValue())
                .isEqualTo(30);
    }

    @Test
    void the_board_counts_the_projects_by_phase_and_names_whose_turn_it_is() {
        assertThat(text("/projets?on=2025-03-05"))
                .contains("Où en sont les projets", "1 projet", "Libercourt", "1 sur 9")
                .contains("aria-current=\"page\">Projets</a>");
        assertThat(text("/projets?on=2025-03-04"))
                .contains("collectivité", "certificat attendu, depuis le 3 février 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "phase=STUDY, 1",
        "phase=REPORT, 0",
        "holder=NOBODY, 1",
        "holder=COLLECTIVITY, 0",
        "holder=COLLECTIVITY&on=2025-02-20, 1",
        "waiting=CDG, 1",
        "waiting=COLLECTIVITY, 1",
        "waiting=COLLECTIVITY&on=2024-11-30, 0",
        "prestation=P2, 1",
        "prestation=P1, 0",
        "name=liber, 1",
        "name=zzz, 0",
        "arrondissement=627, 1",
        "arrondissement=621, 0",
        "knownAt=2024-10-01, 0"
    })
    void the_filters_keep_what_they_say(String query, int kept) {
        assertThat(json("/api/projects?" + query).get("total").intValue()).isEqualTo(kept);
    }

    @Test
    void a_project_whose_convention_is_over_is_shown_to_those_who_ask_for_it() {
        try (var over = ReadServer.over(LibercourtProject.closed().log())) {
            over.at("2030-01-02T09:00:00Z").as(viewer(Role.AGENT, null));
            assertThat(over.get("/projets").body()).contains("Aucun projet à afficher");
            assertThat(over.get("/projets?phase=OVER").body()).contains("Libercourt", "Terminé");
        }
    }

    @Test
    void the_file_has_the_days_held_as_columns() {
        var csv = new String(server.bytes("/api/projects.csv").body(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("Identifiant du projet", "Jours au tour de la collectivité");
        assertThat(csv).contains("project-cdg-62-libercourt-2024", "P2 P3");
        assertThat(server.bytes("/api/projects.ods").body()).startsWith('P', 'K');
    }

    @Test
    void a_collectivity_sees_its_own_project_only() {
        server.as(viewer(Role.COLLECTIVITY, Libercourt.LIBERCOURT.value()));
        assertThat(json("/api/projects").get("total").intValue()).isEqualTo(1);
        assertThat(server.get(PAGE).statusCode()).isEqualTo(200);
        server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216206706"));
        assertThat(json("/api/projects").get("total").intValue()).isZero();
        assertThat(server.get(PAGE).statusCode()).isEqualTo(404);
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
