package fr.cdg62.opposable.persons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.PersonId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.person.api.MandateEnded;
import fr.cdg62.opposable.person.api.PersonRecorded;
import fr.cdg62.opposable.person.api.SignatureDelegationRecorded;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.person.value.DelegationId;
import fr.cdg62.opposable.person.value.MandateId;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.OpenVault;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Libercourt's mayor is in office from 5 July 2020 to 22 March 2026 and lets a deputy sign from January 2023 on. */
class SignatoriesTest {

    private static final PersonId DEPUTY = new PersonId("person-cdg-62-adjointe-libercourt");
    private static final String SIGNATORIES = "/api/collectivities/" + Libercourt.LIBERCOURT.value() + "/signatories";
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(
                        new PersonRecorded(
                                DEPUTY,
                                Libercourt.CDG_62,
                                new OpenVault().seal(DEPUTY, "Carole Imaginée"),
                                LocalDate.parse("2025-01-06")),
                        new SignatureDelegationRecorded(
                                DEPUTY,
                                new DelegationId("delegation-libercourt-2023"),
                                new BodyId(Libercourt.LIBERCOURT.value()),
                                Libercourt.MAYOR,
                                "arrêté n° 2023-4",
                                LocalDate.parse("2023-01-10"),
                                null,
                                null),
                        new MandateEnded(
                                Libercourt.MAYOR,
                                new MandateId("mandate-cdg-62-maire-libercourt"),
                                LocalDate.parse("2026-03-22"),
                                "élections municipales"))
                .log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2026-06-01T09:42:00Z").as(viewer(Role.AGENT));
    }

    private static Viewer viewer(Role role) {
        return new Viewer("account-test", role, Libercourt.CDG_62, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-07-04, ''",
        "2020-07-05, person-cdg-62-maire-libercourt",
        "2023-01-09, person-cdg-62-maire-libercourt",
        "2023-01-10, person-cdg-62-maire-libercourt person-cdg-62-adjointe-libercourt",
        "2026-03-22, person-cdg-62-maire-libercourt person-cdg-62-adjointe-libercourt",
        "2026-03-23, ''"
    })
    void who_could_sign_is_asked_by_date_and_a_delegation_falls_with_who_gave_it(String on, String persons) {
        var items = json(SIGNATORIES + "?on=" + on).path("items");
        assertThat(String.join(
                        " ",
                        items.valueStream()
                                .map(item -> item.path("person").asString())
                                .toList()))
                .isEqualTo(persons);
    }

    @Test
    void the_answer_names_the_office_and_the_act_that_delegates() {
        var seen = json(SIGNATORIES + "?on=2024-11-04");
        assertThat(seen.path("capacity").asString()).isEqualTo("MAYOR");
        assertThat(seen.path("items").get(1).path("delegation").path("act").asString())
                .isEqualTo("arrêté n° 2023-4");
    }

    @Test
    void what_was_not_known_yet_could_not_be_relied_on() {
        assertThat(json(SIGNATORIES + "?on=2024-11-04&knownAt=2024-12-31").path("items"))
                .hasSize(1);
    }

    @Test
    void another_collectivity_is_told_nothing() {
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216204271"));
        assertThat(server.get(SIGNATORIES).statusCode()).isEqualTo(404);
        assertThat(server.get("/personnes/" + DEPUTY.value()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"AGENT, true", "LAWYER, true", "ADMIN, true", "AUDITOR, false"})
    void names_open_on_pages_and_in_files_for_those_allowed(Role role, boolean named) {
        server.as(viewer(role));
        for (var path : new String[] {"/personnes", "/personnes/" + DEPUTY.value(), "/api/persons.csv"}) {
            assertThat(page(path).contains("Carole Imaginée")).as(path).isEqualTo(named);
        }
        assertThat(page("/collectivites/" + Libercourt.LIBERCOURT.value() + "?on=2024-11-04")
                        .contains("Basile Inventé"))
                .isEqualTo(named);
    }

    @Test
    void persons_are_found_by_office_and_by_body_on_a_date() {
        assertThat(total("capacity=MAYOR&on=2026-03-22")).isEqualTo(1);
        assertThat(total("capacity=MAYOR&on=2026-03-23")).isZero();
        assertThat(total("body=cdg-62")).isEqualTo(1);
        assertThat(total("body=" + Libercourt.LIBERCOURT.value() + "&on=2024-01-01"))
                .isEqualTo(2);
        assertThat(total("on=2024-01-01")).isEqualTo(3);
    }

    @Test
    void the_page_of_a_person_shows_offices_delegations_and_why_they_ended() {
        assertThat(page("/personnes/" + Libercourt.MAYOR.value()))
                .contains("maire", "Libercourt", "5 juillet 2020", "22 mars 2026", "élections municipales")
                .contains("hors fonction");
        assertThat(page("/personnes/" + DEPUTY.value()))
                .contains("arrêté n° 2023-4", "href=\"/personnes/person-cdg-62-maire-libercourt\"");
    }

    @Test
    void the_file_has_one_row_an_office_or_a_delegation() {
        assertThat(page("/api/persons.csv").lines()).hasSize(4);
        assertThat(page("/api/persons.csv"))
                .contains("Carole Imaginée;délégation de signature;Libercourt;2023-01-10;10 janvier 2023;");
    }

    private static int total(String filter) {
        return json("/api/persons?" + filter).path("total").asInt();
    }

    private static String page(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(String path) {
        return ProductJson.mapper().readTree(page(path));
    }
}
