package fr.cdg62.opposable.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.value.BreachId;
import fr.cdg62.opposable.convention.value.BreachedCommitment;
import fr.cdg62.opposable.convention.value.FormalNoticeId;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {

    @ParameterizedTest
    @CsvSource({
        // before the convention binds, nothing is owed
        "2024-11-30, C3, ''",
        // owed since the first day, asked for by nobody
        "2024-12-01, C3, RELAUNCH DUE 2024-12-01",
        "2025-02-17, C3, RELAUNCH DUE 2024-12-01",
        // relaunched, an answer awaited on the last day too
        "2025-02-18, C3, WAIT DUE 2024-12-01",
        "2025-03-04, C3, WAIT DUE 2024-12-01",
        // in vain
        "2025-03-05, C3, GIVE_NOTICE IN_DEFAULT 2025-03-05",
        "2025-01-16, S1, CARRY_OUT DUE 2024-12-01",
        "2025-01-17, S1, ''"
    })
    void what_there_is_to_do_follows_from_what_was_asked_and_when(String on, String what, String expected) {
        assertThat(lines(LibercourtProject.blocked(), "what=" + what + "&on=" + on))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, GIVE_NOTICE",
        // noticed, until the last day to cure
        "2025-09-02, WAIT",
        "2025-10-02, WAIT",
        // in vain
        "2025-10-03, DECIDE"
    })
    void a_notice_once_given_is_waited_for_then_decided_upon(String on, String expected) {
        var story = LibercourtProject.blocked().then(noticed("2025-09-02"));

        assertThat(lines(story, "what=C3&on=" + on)).containsExactly(expected + " IN_DEFAULT 2025-03-05");
    }

    private static DomainEvent[] noticed(String servedOn) {
        var id = new BreachId("breach-certificate");
        var day = LocalDate.parse(servedOn);
        return new DomainEvent[] {
            new BreachRecorded(
                    Libercourt.CONVENTION,
                    id,
                    Party.COLLECTIVITY,
                    Set.of(BreachedCommitment.C3),
                    day,
                    "Aucun certificat.",
                    List.of(Libercourt.TEXT),
                    day),
            new FormalNoticeServed(
                    Libercourt.CONVENTION,
                    new FormalNoticeId("formal-notice-1"),
                    Party.CDG,
                    Set.of(id),
                    day,
                    30,
                    day.plusDays(30),
                    Libercourt.NOTICE,
                    day)
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, ''",
        "2026-01-03, RENEW_CERTIFICATE MET 2025-03-05",
        "2026-03-04, RENEW_CERTIFICATE MET 2025-03-05",
        "2026-03-05, GIVE_NOTICE IN_DEFAULT 2026-03-05"
    })
    void a_certificate_is_to_be_renewed_before_it_lapses(String on, String expected) {
        assertThat(lines(LibercourtProject.setUp(), "what=C3&on=" + on))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-05, 2025-12-05, EXPLAIN_SHORTFALL IN_DEFAULT 2025-12-01",
        "2026-03-10, 2026-03-10, PLAN_SESSION DUE 2025-12-01"
    })
    void the_assistance_of_a_year_is_owed_by_the_centre(String on, String knownAt, String expected) {
        assertThat(lines(LibercourtLedger.secondYear(), "what=ASSISTANCE&on=" + on + "&knownAt=" + knownAt))
                .contains(expected);
    }

    @Test
    void the_page_says_who_owes_what_since_when_and_what_to_do() {
        try (var server = server(LibercourtProject.blocked(), "2025-03-10T09:00:00Z")) {
            var page = server.get("/engagements").body();
            assertThat(page)
                    .contains("Engagements des deux parties", "1 en défaut, 2 dus", "préparer une mise en demeure")
                    .contains("certificat d’envoi", "dû par : Collectivité (convention, article 4)")
                    .contains("relancé le 18 février 2025, réponse attendue le 4 mars 2025")
                    .contains("href=\"/engagements?todo=GIVE_NOTICE\"")
                    .contains("aria-current=\"page\">Engagements</a>");
            assertThat(page).containsOnlyOnce("<h1").doesNotContain("th:");
            assertThat(page).doesNotContainPattern(">[^<]*(?:commitments|todo|duty-why)\\.[a-zA-Z]+[^<]*</");
        }
    }

    @Test
    void a_radar_with_nothing_to_do_says_so() {
        try (var server = server(LibercourtProject.opened(), "2024-11-20T09:00:00Z")) {
            assertThat(server.get("/engagements").body()).contains("Rien n’est à faire");
            assertThat(server.get("/engagements?state=MET").body()).contains("ne répond à ces critères");
        }
    }

    @Test
    void what_is_fulfilled_is_shown_with_its_proof_to_those_who_ask() {
        assertThat(lines(LibercourtProject.setUp(), "state=MET&on=2025-05-05"))
                .contains("NOTHING MET 2025-01-17", "NOTHING MET 2025-03-03", "NOTHING MET 2025-04-02");
    }

    @Test
    void the_file_has_one_row_a_commitment() {
        try (var server = server(LibercourtProject.blocked(), "2025-03-10T09:00:00Z")) {
            var csv = new String(server.bytes("/api/commitments.csv").body(), StandardCharsets.UTF_8);
            var all = ProductJson.mapper()
                    .readTree(server.get("/api/commitments").body())
                    .get("total")
                    .longValue();
            assertThat(csv.lines().filter(line -> line.contains("Libercourt")).count())
                    .isEqualTo(all);
            assertThat(csv)
                    .contains("À faire", "préparer une mise en demeure;Libercourt;Collectivité;certificat d’envoi");
        }
    }

    @Test
    void a_collectivity_sees_what_concerns_it_alone() {
        try (var server = server(LibercourtProject.blocked(), "2025-03-10T09:00:00Z")) {
            server.as(viewer(Role.COLLECTIVITY, "collectivity-cdg-62-216206706"));
            assertThat(server.get("/api/commitments").body()).contains("\"total\":0");
        }
    }

    private static List<String> lines(Story story, String query) {
        try (var server = server(story, "2026-03-10T09:42:00Z")) {
            return ProductJson.mapper()
                    .readTree(server.get("/api/commitments?" + query).body())
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("todo").stringValue() + " "
                            + item.get("state").stringValue() + " "
                            + item.get("since").stringValue())
                    .toList();
        }
    }

    private static ReadServer server(Story story, String now) {
        return ReadServer.over(story.log()).at(now).as(viewer(Role.AGENT, null));
    }

    private static Viewer viewer(Role role, @Nullable String collectivity) {
        return new Viewer("account-test", role, Libercourt.CDG_62, collectivity);
    }
}
