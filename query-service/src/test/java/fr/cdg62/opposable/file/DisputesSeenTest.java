package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtDispute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The section of the disputes, its dates in the calendar, and the same in JSON; each on its day. */
class DisputesSeenTest {

    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var story = Libercourt.inForce()
                .at("2026-03-25T09:00:00Z")
                .then(LibercourtDispute.begun())
                .at("2026-04-03T09:00:00Z")
                .then(LibercourtDispute.mediated())
                .at("2026-07-01T09:00:00Z")
                .then(LibercourtDispute.mediationEnded());
        server = ReadServer.over(story.log())
                .as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null))
                .at("2026-07-02T09:00:00Z");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path) {
        return ProductJson.mapper().readTree(server.get(path).body());
    }

    private static JsonNode dispute(String on) {
        return json("/api" + FILE + "?on=" + on)
                .path("disputes")
                .path("disputes")
                .path(0);
    }

    @Test
    void both_clocks_are_on_the_page_from_the_first_letter_with_the_warning() {
        assertThat(server.get(FILE + "?on=2026-03-20").body())
                .contains("Différend sur la résiliation, déclaré par la collectivité le 20 mars 2026")
                .contains("15 mai 2026", "À déposer la veille par prudence : le 14 mai 2026.")
                .contains("Les échanges amiables n’arrêtent pas ce délai ; seule une médiation l’interrompt.")
                .contains("Pas encore tenté", "L’échec ne peut pas encore être constaté")
                .contains("Conservation obligatoire de tout le dossier depuis le 20 mars 2026");
    }

    @Test
    void the_steps_have_their_proof_and_the_failure_its_first_day() {
        assertThat(server.get(FILE + "?on=2026-03-25").body())
                .contains("proposition écrite, par le centre de gestion")
                .contains("L’échec pourra être constaté à partir du 23 avril 2026")
                .contains(Sha256.of("a proposal").value());
    }

    @Test
    void a_claim_is_excluded_by_the_clause_and_never_said_impossible_or_payable() {
        assertThat(server.get(FILE).body())
                .contains("1\u202f500,00\u00a0€ réclamés par la collectivité")
                .contains("exclue par la clause (article 6, résiliation), conservée pour le juge")
                .doesNotContain("impossible", "à payer");
    }

    @Test
    void a_mediation_leaves_no_last_day_and_then_another_one() {
        assertThat(dispute("2026-04-01").path("contest").path("state").asString())
                .isEqualTo("RUNNING");
        assertThat(dispute("2026-04-02").path("contest").path("state").asString())
                .isEqualTo("INTERRUPTED");
        assertThat(dispute("2026-06-29").path("contest").has("deadline")).isFalse();
        assertThat(dispute("2026-06-30")
                        .path("contest")
                        .path("deadline")
                        .path("date")
                        .asString())
                .isEqualTo("2026-08-31");
        assertThat(server.get(FILE + "?on=2026-05-04").body()).contains("Interrompu par une médiation");
    }

    @Test
    void before_the_first_letter_there_is_nothing() {
        assertThat(server.get(FILE + "?on=2026-03-19").body()).contains("Aucun différend, aucune demande d’indemnité.");
        assertThat(json("/api" + FILE + "?on=2026-03-19").path("disputes").has("legalHoldSince"))
                .isFalse();
    }

    @Test
    void the_calendar_holds_the_last_day_while_there_is_one() {
        assertThat(contests("2026-03-25")).isEqualTo("2026-05-15");
        assertThat(contests("2026-04-10")).isEmpty();
        assertThat(contests("2026-07-01")).isEqualTo("2026-08-31");
        assertThat(server.get("/echeances?kind=CONTEST").body())
                .contains("Dernier jour pour contester la résiliation devant le juge", "31 août 2026");
        assertThat(server.get("/api/deadlines.ics?kind=CONTEST").body().replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20260831\r\n")
                .contains("/CONTEST-dispute-libercourt-2026@opposable");
    }

    private static String contests(String on) {
        var items = json("/api/deadlines?kind=CONTEST&on=" + on).path("items");
        return items.path(0).path("reasoned").path("date").asString("");
    }
}
