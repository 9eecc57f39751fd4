package fr.cdg62.opposable.consulted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.consultation.api.ConsultationRecorded;
import fr.cdg62.opposable.consultation.api.ExportRecorded;
import fr.cdg62.opposable.consultation.value.ConsultationId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConsultationsTest {

    private static final String MAYOR = Libercourt.MAYOR.value();
    private static final String PRESIDENT = Libercourt.PRESIDENT.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var log = Libercourt.inForce().log();
        var agent = day("account-cdg-62-agent", "2025-03-03");
        record(log, "account-cdg-62-agent", new ConsultationRecorded(agent, Libercourt.MAYOR));
        record(log, "account-cdg-62-agent", new ConsultationRecorded(agent, null));
        record(log, "account-cdg-62-agent", new ExportRecorded(agent, "/api/persons.csv"));
        var lawyer = day("account-cdg-62-lawyer", "2025-03-04");
        record(log, "account-cdg-62-lawyer", new ConsultationRecorded(lawyer, Libercourt.MAYOR));
        record(log, "account-cdg-62-lawyer", new ConsultationRecorded(lawyer, Libercourt.PRESIDENT));
        server = ReadServer.over(log);
    }

    private static ConsultationId day(String account, String day) {
        return ConsultationId.of(new AccountId(account), LocalDate.parse(day));
    }

    private static void record(InMemoryEventLog log, String account, DomainEvent fact) {
        var day = fact.effectiveOn();
        var metadata = Map.of(
                MetadataKey.CENTRE,
                "cdg-62",
                MetadataKey.ACTOR,
                account,
                MetadataKey.ROLE,
                account.endsWith("agent") ? "AGENT" : "LAWYER",
                MetadataKey.ORIGIN,
                "READ");
        var stream = day(account, day.toString()).value();
        log.record(stream, day + "T09:00:00Z", metadata, Story.NAMES.typeOf(fact.getClass()), fact);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_auditor_reads() {
        as(Role.AUDITOR, "account-test");
        server.at("2025-03-10T09:42:00Z");
        server.consultations().broken(false);
        server.consultations().taken();
    }

    private static void as(Role role, String account) {
        server.as(new Viewer(account, role, new CentreId("cdg-62"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                            5",
        "person=person-cdg-62-maire-libercourt,         2",
        "person=person-cdg-62-presidente-cdg,           1",
        "account=account-cdg-62-agent,                  3",
        "account=account-cdg-62-lawyer&person=person-cdg-62-maire-libercourt, 1",
        "from=2025-03-04,                               2",
        "until=2025-03-03,                              3",
        "account=account-cdg-62-nobody,                 0"
    })
    void the_report_is_searched_by_person_account_and_period(String query, int found) {
        var seen = json("/api/consultations?" + query);
        assertThat(seen.path("items")).hasSize(found);
        assertThat(seen.path("counted").path("total").asInt()).isEqualTo(found);
        assertThat(server.get("/api/consultations.csv?" + query).body().lines()).hasSize(found + 1);
    }

    @Test
    void a_line_says_who_when_under_which_role_and_what() {
        var last = json("/api/consultations").path("items").get(0);
        assertThat(last.path("account").asString()).isEqualTo("account-cdg-62-lawyer");
        assertThat(last.path("role").asString()).isEqualTo("LAWYER");
        assertThat(last.path("person").asString()).isEqualTo(PRESIDENT);
        assertThat(last.path("on").asString()).isEqualTo("2025-03-04");
        assertThat(server.get("/audit/consultations").body())
                .contains("Qui a vu quoi", "juriste", MAYOR, "/api/persons.csv", "La liste des personnes")
                .doesNotContain("consulted.", "th:", "Basile");
    }

    @Test
    void an_account_that_does_not_audit_sees_its_own_consultations_only() {
        as(Role.LAWYER, "account-cdg-62-lawyer");
        assertThat(json("/api/consultations").path("items")).hasSize(2);
        assertThat(json("/api/consultations?account=account-cdg-62-agent").path("items"))
                .hasSize(2);
        assertThat(json("/api/events?kind=consultation").path("items")).hasSize(2);
        assertThat(json("/api/events").path("items")).hasSize(21);
        assertThat(server.get("/api/streams/consultation-cdg-62-agent-2025-03-03")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/audit/consultations").body()).contains("Vos propres consultations");
    }

    @Test
    void a_name_is_recorded_before_it_is_shown() {
        as(Role.AGENT, "account-cdg-62-agent");
        assertThat(server.get("/personnes/" + MAYOR).body()).contains("Basile");
        assertThat(server.consultations().taken()).containsOnly("account-cdg-62-agent " + MAYOR);
        server.get("/api/persons");
        assertThat(server.consultations().taken())
                .contains("account-cdg-62-agent " + MAYOR, "account-cdg-62-agent " + PRESIDENT);
        server.get("/conventions/" + Libercourt.CONVENTION.value());
        assertThat(server.consultations().taken()).contains("account-cdg-62-agent " + MAYOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/persons.csv", "/api/conventions.ods", "/api/events.csv", "/api/consultations.csv"})
    void a_file_is_recorded_before_it_is_handed_over_and_tells_no_name_one_by_one(String path) {
        as(Role.AGENT, "account-cdg-62-agent");
        assertThat(server.get(path + "?from=2025-01-01").statusCode()).isEqualTo(200);
        assertThat(server.consultations().taken()).containsExactly(path);
    }

    @Test
    void whoever_may_not_read_names_leaves_no_trace_of_reading_them() {
        server.get("/personnes/" + MAYOR);
        server.get("/api/persons");
        assertThat(server.consultations().taken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/personnes/person-cdg-62-maire-libercourt",
                "/api/persons",
                "/api/persons.csv",
                "/api/events.csv"
            })
    void what_cannot_be_recorded_is_not_shown(String path) {
        as(Role.AGENT, "account-cdg-62-agent");
        server.consultations().broken(true);
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Consultation impossible pour l’instant")
                .doesNotContain("Basile");
    }

    @Test
    void what_shows_no_name_is_answered_without_the_store() {
        as(Role.AGENT, "account-cdg-62-agent");
        server.consultations().broken(true);
        assertThat(server.get("/").statusCode()).isEqualTo(200);
        assertThat(server.get("/audit").statusCode()).isEqualTo(200);
    }

    private static JsonNode json(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ProductJson.mapper().readTree(answer.body());
    }
}
