package fr.cdg62.opposable.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The breaches and the notice that {@link Libercourt#failed} tells, all recorded on 22 September 2025, read on several days. */
class BreachesOnThePageTest {

    private static final String FILE = "/conventions/" + Libercourt.CONVENTION.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-09-22T08:00:00Z")
                .then(Libercourt.failed())
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2025-10-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, ''",
        "2025-06-02, breach-means STANDING",
        "2025-09-19, breach-means STANDING breach-certificate STANDING breach-training STANDING",
        "2025-09-20, breach-means STANDING breach-certificate CURED breach-training STANDING"
    })
    void each_breach_is_what_it_is_that_day(String on, String expected) {
        var seen = json(FILE + "?on=" + on)
                .path("breaches")
                .valueStream()
                .map(one -> one.path("breach").path("id").asString() + " "
                        + one.path("standing").asString());

        assertThat(String.join(" ", seen.toList())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, ''", "2025-09-01, RUNNING", "2025-10-01, RUNNING", "2025-10-02, IN_VAIN"})
    void the_notice_runs_to_its_last_day(String on, String expected) {
        var outcomes = json(FILE + "?on=" + on)
                .path("formalNotices")
                .valueStream()
                .map(one -> one.path("outcome").asString())
                .toList();

        assertThat(outcomes).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void the_page_says_who_failed_what_since_when_with_what_proof() {
        assertThat(server.get(FILE).body())
                .contains("Manquements et mises en demeure", "moyens matériels et humains", "2 juin 2025", "non réparé")
                .contains(Sha256.of("proof of means").value(), Libercourt.NOTICE.value())
                .contains("réparé le 20 septembre 2025 : Un certificat est acquis.")
                .contains("restée sans effet : le délai est passé", "1er octobre 2025")
                .contains("laisse 30 jours pour réparer, dernier jour compris")
                .contains("Mise en demeure par le centre de gestion : 2 manquement(s) à réparer")
                .containsPattern("href=\"#evenement-[0-9]+\">rang [0-9]+")
                .doesNotContain("th:");
    }

    @Test
    void before_anybody_failed_it_says_so() {
        assertThat(server.get(FILE + "?on=2025-06-01").body())
                .contains("Aucun manquement n’est enregistré à cette date")
                .doesNotContain("restée sans effet");
    }

    @Test
    void what_was_not_known_yet_is_not_shown() {
        assertThat(json(FILE + "?on=2025-10-02&knownAt=2025-09-21").path("breaches"))
                .isEmpty();
    }

    @Test
    void what_proves_them_is_among_the_documents_cited() {
        assertThat(json(FILE)
                        .path("file")
                        .path("documents")
                        .valueStream()
                        .map(document -> document.path("hash").asString()))
                .contains(
                        Sha256.of("proof of training").value(),
                        Sha256.of("the certificate").value(),
                        Libercourt.NOTICE.value());
    }

    @Test
    void the_last_day_to_cure_is_in_the_calendar_with_its_reasons() {
        var found = json("/deadlines?kind=CURE_PERIOD&from=2025-09-01").path("items");

        assertThat(found).hasSize(1);
        var reasoned = found.get(0).path("reasoned");
        assertThat(reasoned.path("date").asString()).isEqualTo("2025-10-01");
        assertThat(reasoned.path("rule").asString()).isEqualTo("CURE_PERIOD_OF_THE_NOTICE");
        assertThat(reasoned.path("article").asString()).contains("article 6, termination");
        assertThat(reasoned.path("facts").path("notice served on").asString()).isEqualTo("2025-09-01");
        assertThat(reasoned.path("wouldChange").valueStream().map(JsonNode::asString))
                .containsExactly("CURE", "ANOTHER_FORMAL_NOTICE");
        assertThat(server.get("/echeances?from=2025-09-01&kind=CURE_PERIOD").body())
                .contains(
                        "Dernier jour pour réparer, après une mise en demeure", "convention, article 6 (résiliation)");
    }

    private static JsonNode json(String path) {
        var answer = server.get("/api" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ProductJson.mapper().readTree(answer.body());
    }
}
