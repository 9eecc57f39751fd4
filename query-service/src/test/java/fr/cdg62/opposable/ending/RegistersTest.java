package fr.cdg62.opposable.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import fr.cdg62.opposable.story.LibercourtLetter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letter nobody collected, the breaches of both parties, then the dispute: each register on several days. */
class RegistersTest {

    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(LibercourtLetter.returned()
                .at("2025-09-22T08:00:00Z")
                .then(Libercourt.failed())
                .at("2026-03-25T09:00:00Z")
                .then(LibercourtDispute.begun())
                .at("2026-04-03T09:00:00Z")
                .then(LibercourtDispute.mediated())
                .at("2026-07-01T09:00:00Z")
                .then(LibercourtDispute.mediationEnded())
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2026-07-02T09:00:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @ParameterizedTest
    @CsvSource({
        "on=2025-02-24, ''",
        // written, not yet presented
        "on=2025-02-25, PENDING",
        // presented on the 28th and never collected: known on its return alone
        "on=2025-02-28, COMING 2025-03-01",
        "on=2025-03-01, EFFECTIVE 2025-03-01",
        "on=2025-03-10&knownAt=2025-03-10, PENDING",
        "on=2025-03-10, EFFECTIVE 2025-03-01"
    })
    void a_termination_is_what_it_is_that_day_as_known_then(String at, String expected) {
        assertThat(lines("terminations", at, "endsOn")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "on=2025-06-01, ''",
        "on=2025-06-02, STANDING",
        "on=2025-08-31, STANDING STANDING STANDING",
        // the latest observed first: the centre's own is not in the notice
        "on=2025-09-01, STANDING NOTICED NOTICED",
        "on=2025-09-20, STANDING CURED 2025-09-20 NOTICED",
        "on=2025-10-01, STANDING CURED 2025-09-20 NOTICED",
        "on=2025-10-02, STANDING CURED 2025-09-20 IN_VAIN"
    })
    void a_breach_is_cured_or_noticed_or_noticed_in_vain(String at, String expected) {
        assertThat(lines("breaches", at, "curedOn")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "terminations, state=EFFECTIVE, 1",
        "terminations, state=PENDING, 0",
        "terminations, party=CDG, 0",
        "terminations, party=COLLECTIVITY&name=LIBER, 1",
        "breaches, state=IN_VAIN, 1",
        "breaches, state=in_vain&party=CDG, 0",
        "breaches, party=CDG, 1",
        "breaches, name=calais, 0",
        "breaches, convention=convention-cdg-62-nowhere, 0",
        "disputes, state=OPEN, 1",
        "disputes, state=IN_COURT, 0",
        "disputes, on=2026-03-19, 0"
    })
    void a_register_is_filtered(String register, String filter, int total) {
        var answer = server.get("/api/" + register + "?" + filter);
        assertThat(ProductJson.mapper().readTree(answer.body()).path("total").asInt())
                .isEqualTo(total);
    }

    @Test
    void a_state_of_another_register_is_refused() {
        assertThat(server.get("/api/breaches?state=PENDING").statusCode()).isEqualTo(400);
    }

    @Test
    void the_pages_say_it_in_words_and_lead_to_the_convention() {
        assertThat(server.get("/resiliations").body())
                .contains("1 résiliation", "a pris effet", "28 février 2025", "1er mars 2025", "intérêt général")
                .contains("href=\"/conventions/" + Libercourt.CONVENTION.value() + "#resiliation\"")
                .contains("aria-current=\"page\">Fins et litiges</a>", "href=\"/api/terminations.csv\"");
        assertThat(server.get("/manquements?state=IN_VAIN").body())
                .contains("1 manquement", "mise en demeure restée sans effet")
                .contains("reçue le 1er septembre 2025, à réparer au plus tard le 1er octobre 2025")
                .contains("état : mise en demeure restée sans effet");
        assertThat(server.get("/differends").body())
                .contains("1 différend", "sur la résiliation", "31 août 2026", "23 avril 2026")
                .contains("n’arrêtent pas le délai pour saisir le juge", "/api/amicable-steps.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resiliations", "/manquements", "/differends"})
    void a_page_is_whole_and_says_when_it_is_empty(String path) {
        assertThat(server.get(path).body())
                .containsOnlyOnce("<h1")
                .doesNotContain("th:")
                .doesNotContainPattern(">[^<]*(?:register|[a-z]+-state)\\.[a-zA-Z]+[^<]*</");
        assertThat(server.get(path + "?on=2025-01-02").body())
                .containsPattern("Aucune? (?:lettre|manquement|différend)")
                .doesNotContain("<table");
        assertThat(server.get(path + "?name=zzz").body()).contains("Aucune ligne ne répond à ces critères");
    }

    @Test
    void each_register_goes_away_as_a_file_with_every_row() {
        assertThat(csv("terminations"))
                .contains("2025-02-25;25 février 2025;Libercourt;Collectivité;intérêt général;")
                .contains("a pris effet;2025-02-28;28 février 2025;2025-03-01;1er mars 2025;déposée");
        assertThat(csv("breaches").lines().filter(line -> line.contains("Libercourt")))
                .hasSize(3);
        assertThat(csv("disputes")).contains("sur la résiliation;ouvert;En cours", ";2026-08-31;");
        assertThat(server.bytes("/api/disputes.ods").statusCode()).isEqualTo(200);
    }

    @Test
    void the_amicable_ledger_has_each_step_with_its_proof() {
        var kinds = csv("amicable-steps")
                .lines()
                .filter(line -> line.contains("Libercourt"))
                .map(line -> line.split(";")[0] + " " + line.split(";")[3]);
        assertThat(kinds)
                .containsExactly(
                        "2026-03-20 première lettre",
                        "2026-03-23 proposition écrite",
                        "2026-04-02 médiation convenue",
                        "2026-06-30 médiation terminée");
        assertThat(csv("amicable-steps")).contains(Sha256.of("a proposal").value());
    }

    @Test
    void a_collectivity_sees_its_own_lines_and_no_link_to_the_disputes() {
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
        assertThat(server.get("/resiliations").body()).contains("1 résiliation").doesNotContain("href=\"/differends\"");
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216204271"));
        assertThat(server.get("/api/breaches").body()).contains("\"total\":0");
    }

    private static String csv(String register) {
        return new String(server.bytes("/api/" + register + ".csv").body(), StandardCharsets.UTF_8);
    }

    private static String lines(String register, String at, String day) {
        return String.join(
                " ",
                ProductJson.mapper()
                        .readTree(server.get("/api/" + register + "?" + at).body())
                        .path("items")
                        .valueStream()
                        .map(item -> (item.path("state").asString() + " "
                                        + item.path(day).asString(""))
                                .strip())
                        .toList());
    }
}
