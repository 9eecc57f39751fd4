package fr.cdg62.opposable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.api.RoleRevoked;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class KnowledgeTest {

    private static final AccountId SECRETARY = new AccountId("account-cdg-62-secretary");
    private static final String CONVENTION = "convention=" + Libercourt.CONVENTION.value();
    private static final String BODY = "body=" + Libercourt.LIBERCOURT.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var granted = new GrantedRole(Role.COLLECTIVITY, Libercourt.LIBERCOURT.value());
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(new RoleGranted(SECRETARY, Libercourt.CDG_62, granted, LocalDate.parse("2025-01-06")))
                .at("2025-02-06T10:00:00Z")
                .then(new RoleRevoked(SECRETARY, granted, LocalDate.parse("2025-02-06")))
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_auditor_reads() {
        server.at("2025-03-10T09:42:00Z").as(viewer(Role.AUDITOR, "cdg-62"));
    }

    private static Viewer viewer(Role role, String centre) {
        return new Viewer("account-test", role, new CentreId(centre), null);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-19, 0", "2024-09-20, 1", "2024-10-01, 3", "2024-11-05, 11", "2024-12-01, 12"})
    void a_role_knew_what_had_been_recorded_by_the_end_of_that_day(String day, int facts) {
        var seen = json("/api/known?role=AGENT&" + CONVENTION + "&knownAt=" + day);
        assertThat(seen.path("facts")).hasSize(facts);
        assertThat(seen.path("total").asInt()).isEqualTo(facts);
        assertThat(seen.path("conventions")).hasSize(facts == 0 ? 0 : 1);
    }

    @Test
    void a_collectivity_knew_of_its_own_conventions_only() {
        assertThat(json("/api/known?role=COLLECTIVITY&" + BODY).path("facts")).hasSize(12);
        var other = "body="
                + CollectivityId.of(Libercourt.CDG_62, new Siren("216206276")).value();
        var seen = json("/api/known?role=COLLECTIVITY&" + other + "&" + CONVENTION);
        assertThat(seen.path("facts")).isEmpty();
        assertThat(seen.path("conventions")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-05, , 0", "2025-01-06, COLLECTIVITY, 12", "2025-02-05, COLLECTIVITY, 12", "2025-02-06, , 0"})
    void an_account_knew_what_the_role_it_then_held_opened(String day, String role, int facts) {
        var seen = json("/api/known?account=" + SECRETARY.value() + "&" + CONVENTION + "&knownAt=" + day);
        assertThat(seen.path("role").asString(null)).isEqualTo(role);
        assertThat(seen.path("facts")).hasSize(facts);
    }

    @Test
    void the_roles_of_accounts_are_told_to_auditors_and_administrators_only() {
        server.as(viewer(Role.LAWYER, "cdg-62"));
        var path = "/api/known?account=" + SECRETARY.value() + "&" + CONVENTION + "&knownAt=2025-01-07";
        assertThat(json(path).has("role")).isFalse();
        assertThat(json(path).path("facts")).isEmpty();
    }

    @Test
    void another_centre_learns_nothing() {
        server.as(viewer(Role.AUDITOR, "cdg-59"));
        assertThat(json("/api/known?role=AGENT&" + CONVENTION).path("facts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "role=AGENT",
        "role=SYSTEM&convention=convention-cdg-62-libercourt-2024",
        "convention=convention-cdg-62-libercourt-2024",
        "role=COLLECTIVITY&convention=convention-cdg-62-libercourt-2024"
    })
    void a_question_without_a_reader_or_a_subject_is_refused(String query) {
        assertThat(server.get("/api/known?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_asks_then_tells_in_sentences() {
        assertThat(server.get("/audit/connu").body()).contains("Qui savait quoi", "compte de collectivité");
        assertThat(server.get("/audit/connu?role=AGENT&" + CONVENTION + "&knownAt=2024-11-05")
                        .body())
                .contains("Lu comme : agent du centre.", "11 événements", "Les deux parties ont signé")
                .doesNotContain("known.", "th:");
        assertThat(server.get("/audit").body()).contains("href=\"/audit/connu\"");
    }

    private static JsonNode json(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ProductJson.mapper().readTree(answer.body());
    }
}
