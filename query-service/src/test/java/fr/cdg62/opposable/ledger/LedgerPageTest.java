package fr.cdg62.opposable.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LedgerPageTest {

    private static final String PAGE = "/assistance/" + LibercourtLedger.LEDGER.value();
    private static final String API = "/api/ledgers/" + LibercourtLedger.LEDGER.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(LibercourtLedger.secondYear().log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2026-03-10T09:42:00Z").as(viewer(Role.AGENT, null));
        server.forbid(false);
    }

    @Test
    void the_page_says_how_the_contract_year_stands_then_each_year() {
        assertThat(server.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(text(PAGE))
                .contains("Compte d’assistance – Libercourt")
                .contains("30 min pour 2 h dues ; reste à donner : 1 h 30.")
                .contains("Année 1, du 1er décembre 2024 au 30 novembre 2025")
                .contains("Plancher atteint le 20 novembre 2025.")
                .contains("15 min au-delà du plancher : un geste du centre, qui ne se reporte pas.")
                .contains("Clôture du 1er décembre 2025 : 1 h 15 pour 2 h dues. Le plancher n’est pas atteint.")
                .contains("Réévaluation du 10 décembre 2025 : 2 h 15 pour 2 h dues. Le plancher est atteint.")
                .contains("Autre lecture : par année civile");
    }

    @Test
    void at_an_event_only_the_events_before_it_count_and_nothing_is_offered() {
        var seen = ProductJson.mapper().readTree(server.get(API + "?atEvent=1").body());
        assertThat(seen.path("timeline")).hasSize(2);
        assertThat(seen.path("version").asLong()).isEqualTo(1);
        assertThat(server.get(API + "?atEvent=1").headers().firstValue("ETag")).isEmpty();
        assertThat(text(PAGE + "?atEvent=1"))
                .contains("Dossier tel qu’il était à l’événement de rang 1.", "Revenir au dossier complet")
                .doesNotContain("Ce que vous pouvez faire maintenant");
        assertThat(text(PAGE)).contains("href=\"" + PAGE + "?atEvent=1\"");
        assertThat(server.get(API + "?atEvent=un").statusCode()).isEqualTo(400);
        assertThat(server.get(API + "?atEvent=1&knownAt=2024-01-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_shows_both_entries_of_a_correction_and_why() {
        assertThat(text(PAGE))
                .contains("Contre-passée le 1er juillet 2025. Motif : Feuille d’émargement relue : une heure.")
                .contains("href=\"#entry-libercourt-formation-relue\"", "href=\"#entry-libercourt-formation\"")
                .contains("séance partagée", "hors prestation", "enregistrée tard", "reconnue par la collectivité")
                .contains("Enregistrée après la fin de l’année, au motif : Carnet retrouvé.");
    }

    @Test
    void the_page_shows_offers_plans_statements_and_what_was_answered() {
        assertThat(text(PAGE))
                .contains("Offre refusée le 15 septembre 2025, au motif : Le secrétariat est fermé.")
                .contains("Le 12 mai 2026, 45 min sur place, par")
                .contains("Année 1, relevé n° 1 du 15 janvier 2026 : 2 h 15 pour 2 h dues")
                .contains("Relevé contesté le 15 janvier 2026", "La séance a duré une heure et demie.")
                .contains("href=\"/audit/ledger-cdg-62-libercourt-2024\"")
                .contains("href=\"/conventions/convention-cdg-62-libercourt-2024\"");
    }

    @Test
    void A32_the_ledger_as_known_on_the_eve_of_the_correction_still_says_ninety_minutes() {
        var eve = json(API + "?knownAt=2025-06-30");
        assertThat(eve.get("countedMinutes").intValue()).isEqualTo(105);
        var after = json(API + "?knownAt=2025-07-01");
        assertThat(after.get("countedMinutes").intValue()).isEqualTo(75);
        assertThat(after.get("entries")).hasSize(3);
    }

    @Test
    void A15_what_is_used_and_what_remains_are_answered_on_any_day() {
        var year = json(API + "?on=2026-02-02").get("current");
        assertThat(year.get("givenMinutes").intValue()).isZero();
        assertThat(year.get("remainingMinutes").intValue()).isEqualTo(120);
        assertThat(json(API).get("current").get("remainingMinutes").intValue()).isEqualTo(90);
        assertThat(server.get(API).headers().firstValue("ETag")).contains("\"17\"");
    }

    @Test
    void the_page_says_what_may_be_done_now_and_why_not_the_rest() {
        assertThat(text(PAGE)).contains("Ce que vous pouvez faire maintenant", "href=\"/faire?id=ledger-cdg-62-");
        assertThat(text(PAGE + "?on=2026-01-01")).doesNotContain("Ce que vous pouvez faire maintenant");
        assertThat(json(API + "/actions").get("actions")).isNotEmpty();
    }

    @Test
    void the_page_is_whole_and_shows_no_key_and_no_missing_word() {
        var page = text(PAGE);
        assertThat(page)
                .containsOnlyOnce("<h1")
                .doesNotContain("<script")
                .doesNotContain("style=")
                .doesNotContain("th:");
        assertThat(page)
                .doesNotContainPattern(
                        ">[^<]*(?:ledger|floors|floor|entry-flag|event|fact)\\.[a-zA-Z]+[^<]*</(?:p|h2|h3|dt|dd|span|a|li|td|th)>");
        assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
    }

    @Test
    void the_page_of_the_convention_leads_to_its_ledger() {
        assertThat(text("/conventions/" + Libercourt.CONVENTION.value())).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void each_entry_is_a_row_with_its_ids_reversed_ones_too() {
        var rows = rows(API + "/entries.csv");
        assertThat(rows).hasSize(6);
        var reversed = row(rows, "entry-libercourt-formation");
        assertThat(reversed.getField("Remplacée par l’écriture")).isEqualTo("entry-libercourt-formation-relue");
        assertThat(reversed.getField("Décompté")).isEqualTo("0");
        assertThat(reversed.getField("Durée réelle")).isEqualTo("90");
        var replacing = row(rows, "entry-libercourt-formation-relue");
        assertThat(replacing.getField("Remplace l’écriture")).isEqualTo("entry-libercourt-formation");
        assertThat(replacing.getField("Séance partagée")).isEqualTo("session-cdg-62-juin");
        assertThat(row(rows, "entry-libercourt-imprimante").getField("Décompté"))
                .isEqualTo("0");
        assertThat(server.bytes(API + "/entries.ods").body()).startsWith('P', 'K');
    }

    @Test
    void the_rows_of_the_file_add_up_to_the_total_of_the_screen() {
        long sum = rows(API + "/entries.csv").stream()
                .mapToLong(row -> Long.parseLong(row.getField("Décompté")))
                .sum();
        assertThat(sum).isEqualTo(json(API).get("countedMinutes").longValue());
    }

    @Test
    void a_collectivity_sees_its_own_ledger_without_the_journal_and_no_other() {
        server.as(viewer(Role.COLLECTIVITY, Libercourt.LIBERCOURT.value()));
        assertThat(text(PAGE)).contains("Compte d’assistance – Libercourt").doesNotContain("/audit/");
        server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216206706"));
        assertThat(server.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(server.get(API + "/entries.csv").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assistance/ledger-cdg-62-nowhere", "/api/ledgers/ledger-cdg-62-nowhere"})
    void an_unknown_ledger_is_not_found(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_policy_table_is_asked() {
        server.forbid(true);
        assertThat(server.get(API).statusCode()).isEqualTo(403);
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

    private static List<NamedCsvRecord> rows(String path) {
        var csv = new String(server.bytes(path).body(), UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .toList();
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String entry) {
        return rows.stream()
                .filter(row -> row.getField("Identifiant de l’écriture").equals(entry))
                .findFirst()
                .orElseThrow();
    }
}
