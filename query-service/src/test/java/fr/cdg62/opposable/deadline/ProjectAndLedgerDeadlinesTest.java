package fr.cdg62.opposable.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.value.CertificateId;
import fr.cdg62.opposable.project.value.CertificateUse;
import fr.cdg62.opposable.project.value.MeansKind;
import fr.cdg62.opposable.project.value.MeansRequestId;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtProject;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectAndLedgerDeadlinesTest {

    @Test
    void a_certificate_warns_sixty_and_thirty_days_before_its_last() {
        assertThat(dates(LibercourtProject.setUp(), "until=2026-12-31"))
                .containsExactly(
                        "CERTIFICATE_WATCH 2026-01-03",
                        "CERTIFICATE_WATCH 2026-02-02",
                        "CERTIFICATE_LAST_DAY 2026-03-04");
    }

    @Test
    void a_certificate_that_another_takes_over_from_warns_no_more() {
        assertThat(dates(LibercourtProject.setUp().then(certificate("suivant", "2026-03-05")), "until=2026-12-31"))
                .isEmpty();
        assertThat(dates(LibercourtProject.setUp().then(certificate("trop-tard", "2026-03-06")), "until=2026-12-31"))
                .contains("CERTIFICATE_LAST_DAY 2026-03-04");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-02, ''", "2025-02-17, 2025-02-17", "2025-02-20, 2025-03-04"})
    void while_the_project_is_blocked_its_next_relaunch_is_a_date(String on, String relaunch) {
        var expected = relaunch.isEmpty() ? List.<String>of() : List.of("RELAUNCH " + relaunch);
        assertThat(dates(LibercourtProject.blocked(), "kind=RELAUNCH&on=" + on)).isEqualTo(expected);
    }

    @Test
    void an_answer_awaited_is_a_date_until_it_comes() {
        var asked = LibercourtProject.opened()
                .then(new MeansRequested(
                        LibercourtProject.PROJECT,
                        new MeansRequestId("means-request-agent"),
                        MeansKind.HUMAN,
                        "Un agent à former.",
                        LocalDate.parse("2025-04-01"),
                        LocalDate.parse("2025-06-30"),
                        null));
        assertThat(dates(asked, "kind=MEANS_ANSWER")).containsExactly("MEANS_ANSWER 2025-06-30");
        assertThat(dates(LibercourtProject.setUp(), "kind=MEANS_ANSWER&from=2025-01-01"))
                .isEmpty();
    }

    @Test
    void once_the_convention_is_over_its_project_has_no_date() {
        assertThat(dates(LibercourtProject.closed(), "from=2024-01-01&on=2029-12-01&kind=CERTIFICATE_LAST_DAY"))
                .isEmpty();
    }

    @Test
    void a_planned_session_is_in_the_calendar_of_the_agent_who_holds_it() {
        try (var server = server(LibercourtLedger.secondYear())) {
            server.at("2026-03-10T09:42:00Z");
            var agent = LibercourtLedger.AGENT.value();
            var text = server.get("/api/deadlines.ics?agent=" + agent).body().replace("\r\n ", "");
            assertThat(text)
                    .containsOnlyOnce("BEGIN:VEVENT")
                    .contains("SUMMARY:SIMULÉ – Séance d’assistance – Libercourt");
            assertThat(server.get("/api/deadlines.ics?agent=person-cdg-62-autre")
                            .body())
                    .doesNotContain("BEGIN:VEVENT");
            assertThat(server.get("/echeances?kind=ASSISTANCE_YEAR").body())
                    .contains("30 min pour 2 h dues : il reste 1 h 30 à donner", "30 novembre 2026")
                    .contains("href=\"/assistance/" + LibercourtLedger.LEDGER.value());
        }
    }

    private static CertificateRecorded certificate(String id, String from) {
        return new CertificateRecorded(
                LibercourtProject.PROJECT,
                new CertificateId("certificate-" + id),
                CertificateUse.SENDING,
                "Secrétaire général",
                "0A1B2D",
                LocalDate.parse(from),
                LocalDate.parse(from).plusYears(2),
                null);
    }

    private static List<String> dates(Story story, String query) {
        try (var server = server(story)) {
            server.at("2025-05-05T09:42:00Z");
            return ProductJson.mapper()
                    .readTree(server.get("/api/deadlines?" + query).body())
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("kind").stringValue() + " "
                            + item.get("reasoned").get("date").stringValue())
                    .toList();
        }
    }

    private static ReadServer server(Story story) {
        return ReadServer.over(story.log()).as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }
}
