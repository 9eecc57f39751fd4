package fr.cdg62.opposable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditExportTest {

    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(new RoleGranted(
                        new AccountId("account-cdg-62-agent"),
                        Libercourt.CDG_62,
                        new GrantedRole(Role.AGENT, null),
                        LocalDate.parse("2025-01-06")))
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_auditor_reads() {
        server.at("2025-03-10T09:42:00Z").as(viewer(Role.AUDITOR));
        server.forbid(false);
    }

    private static Viewer viewer(Role role) {
        return new Viewer("account-test", role, Libercourt.CDG_62, null);
    }

    @Test
    void every_event_is_a_row_the_first_recorded_first() {
        var lines = file("/api/events.csv").lines().toList();

        assertThat(lines).hasSize(21);
        assertThat(lines.getFirst()).contains("Numéro d’ordre;Identifiant du dossier;", ";Situation au;");
        assertThat(lines.get(1)).startsWith("0;");
        assertThat(lines.get(20)).startsWith("19;account-cdg-62-agent;0;2025-01-06;6 janvier 2025;");
    }

    @Test
    void a_row_says_what_happened_and_beside_it_what_is_stored_without_its_salt() {
        assertThat(file("/api/streams/" + Libercourt.CONVENTION.value() + ".csv"))
                .contains("Les deux parties ont signé", "agent du centre", "par l’interface logicielle")
                .contains("convention.signed", "\"\"deedDate\"\":\"\"2024-11-04\"\"", "\"\"commandId\"\"")
                .doesNotContain("5a175a17");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=person,                        4",
        "stream=LIBERCOURT-2024,            12",
        "kind=convention&on=2024-11-30,     11",
        "kind=convention&knownAt=2024-10-10, 3",
        "before=2,                           2",
        "kind=access,                        1"
    })
    void the_filters_and_both_dates_of_the_screen_hold(String query, int events) {
        assertThat(file("/api/events.csv?" + query).lines()).hasSize(events + 1);
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR, 2", "ADMIN, 2", "AGENT, 1", "LAWYER, 1"})
    void roles_of_accounts_leave_for_auditors_and_administrators_only(Role role, int lines) {
        server.as(viewer(role));

        assertThat(file("/api/events.csv?kind=access").lines()).hasSize(lines);
    }

    @Test
    void what_may_not_be_read_or_is_not_there_is_a_problem_and_no_file() {
        assertThat(server.get("/api/streams/convention-cdg-62-none.ods").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/events.csv?kind=contract").statusCode()).isEqualTo(400);
        server.forbid(true);
        var refused = server.get("/api/events.csv");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void the_pages_link_to_both_forms_with_their_filters_and_dates() {
        assertThat(server.get("/audit?kind=person&on=2024-11-20").body())
                .contains("href=\"/api/events.csv?kind=person&amp;on=2024-11-20\"")
                .contains("href=\"/api/events.ods?kind=person&amp;on=2024-11-20\"");
        assertThat(server.get("/audit/" + Libercourt.CONVENTION.value()).body())
                .contains("href=\"/api/streams/" + Libercourt.CONVENTION.value() + ".ods\"");
    }

    private static String file(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
