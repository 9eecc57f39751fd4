package fr.cdg62.opposable.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.collectivity.value.SuccessionKind;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.PricingClause;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.identity.InseeCode;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ReadApiTest {

    private static final CollectivityId HENIN = CollectivityId.of(Libercourt.CDG_62, new Siren("216204271"));
    private static final String LIBERCOURT = "/api/conventions/" + Libercourt.CONVENTION.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        server = ReadServer.over(story().log());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_asks() {
        server.at("2025-03-10T09:42:00Z").as(viewer(Role.AGENT, null)).forbid(false);
    }

    private static Story story() {
        var story = Libercourt.inForce().at("2025-01-06T10:00:00Z");
        story.then(henin());
        story.then(
                attached(AttachmentKind.EPCI, "246200299", "2017-01-01"),
                attached(AttachmentKind.EPCI, "246200364", "2025-02-01"),
                attached(AttachmentKind.ARRONDISSEMENT, "627", "2017-01-01"));
        for (int i = 1; i <= 5; i++) {
            story.then(new ConventionDrafted(
                    new ConventionId("convention-cdg-62-henin-" + i),
                    Libercourt.CDG_62,
                    new CollectivityFacts(HENIN, "Hénin-Beaumont", LegalCategory.COMMUNE),
                    PricingClause.ADDITIONAL_CONTRIBUTION,
                    null,
                    LocalDate.parse("2025-01-06")));
        }
        return story;
    }

    private static CollectivityRegistered henin() {
        return new CollectivityRegistered(
                HENIN,
                Libercourt.CDG_62,
                new Siren("216204271"),
                LegalCategory.COMMUNE,
                new InseeCode("62427"),
                "Hénin-Beaumont",
                "62",
                "62110",
                "Code officiel géographique",
                LocalDate.parse("2025-01-06"));
    }

    private static AttachmentRecorded attached(AttachmentKind kind, String to, String from) {
        return new AttachmentRecorded(HENIN, kind, to, LocalDate.parse(from), null, "INSEE");
    }

    @Test
    void an_answer_says_how_it_is_to_be_read() {
        var asOf = json(LIBERCOURT).get("asOf");
        assertThat(asOf.get("on").asString()).isEqualTo("2025-03-10");
        assertThat(asOf.get("knownAt").asString()).isEqualTo("2025-03-10T09:42:00Z");
        assertThat(asOf.get("lastEventAt").asString()).isEqualTo("2025-01-06T10:00:00Z");
        assertThat(asOf.get("position").asLong()).isEqualTo(27);
        assertThat(asOf.get("lag").asLong()).isZero();
    }

    @Test
    void the_state_says_which_event_made_it_and_the_version_is_the_ETag() {
        var answer = server.get(LIBERCOURT);
        var standing = tree(answer.body()).get("standing");
        assertThat(standing.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(standing.get("by").get("event").asString()).isEqualTo("convention.started");
        assertThat(answer.headers().firstValue("ETag")).contains("\"11\"");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2024-11-30,                                     SIGNED",
        "on=2024-12-01,                                     IN_FORCE",
        "on=2029-12-01,                                     EXPIRED",
        "knownAt=2024-11-05T09:10:00Z,                      SIGNED",
        "knownAt=2024-11-05T10:09:59.999%2B01:00,           DELIBERATED",
        "knownAt=2024-11-05T10:10:00,                       SIGNED",
        "knownAt=2024-11-04,                                DELIBERATED",
        "knownAt=2024-11-05,                                SIGNED",
        "knownAt=2024-11-04&on=2024-12-01,                  DELIBERATED",
        "atEvent=0&on=2025-01-01,                           DRAFT",
        "atEvent=10&on=2025-01-01,                          IN_FORCE"
    })
    void the_two_times_are_independent(String query, String state) {
        var answer = server.get(LIBERCOURT + "?" + query);
        assertThat(tree(answer.body()).get("standing").get("state").asString()).isEqualTo(state);
        assertThat(answer.headers().firstValue("ETag").isPresent()).isEqualTo(query.startsWith("on="));
    }

    @Test
    void at_an_event_only_the_events_before_it_count() {
        var answer = json(LIBERCOURT + "?atEvent=3");
        assertThat(answer.get("file").get("timeline").size()).isEqualTo(4);
        assertThat(answer.get("version").asLong()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                           6",
        "state=IN_FORCE,                               1",
        "state=draft,                                  5",
        "state=IN_FORCE&on=2024-11-30,                 0",
        "prestation=P2,                                1",
        "prestation=P1,                                0",
        "name=henin,                                   5",
        "name=H%C3%89NIN beau,                         5",
        "collectivity=collectivity-cdg-62-216209072,   1",
        "arrondissement=627,                           5",
        "arrondissement=621,                           0",
        "epci=246200364,                               5",
        "epci=246200299,                               0",
        "epci=246200299&on=2025-01-31,                 5",
        "epci=246200364&on=2025-01-31,                 0",
        "epci=246200364&knownAt=2025-01-05,            0",
        "endsFrom=2029-11-30&endsUntil=2029-11-30,     1",
        "endsFrom=2029-12-01,                          0",
        "endsUntil=2029-11-29,                         0",
        "knownAt=2024-12-31,                           1",
        "knownAt=2020-01-01,                           0",
        "on=2024-01-01,                                0",
        "on=2024-01-01&state=NOT_YET,                  6"
    })
    void the_portfolio_is_filtered(String query, int total) {
        assertThat(json("/api/conventions?" + query.replace(" ", "%20"))
                        .get("total")
                        .asInt())
                .isEqualTo(total);
    }

    @Test
    void pages_follow_one_another_in_a_stable_order() {
        var ids = new ArrayList<String>();
        var query = "?limit=2";
        while (query != null) {
            var page = json("/api/conventions" + query);
            assertThat(page.get("total").asInt()).isEqualTo(6);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            query = page.get("next") == null
                    ? null
                    : "?limit=2&cursor=" + page.get("next").asString();
        }
        assertThat(ids).hasSize(6).doesNotHaveDuplicates().endsWith(Libercourt.CONVENTION.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/conventions?limit=0",
                "/api/conventions?limit=201",
                "/api/conventions?limit=two",
                "/api/conventions?cursor=%C3%A9",
                "/api/conventions?state=ACTIVE",
                "/api/conventions?on=01/12/2024",
                "/api/conventions?on=2024-02-30",
                "/api/conventions?on=99999-01-01",
                "/api/conventions?knownAt=tomorrow",
                "/api/conventions?knownAt=2025-03-11",
                "/api/conventions?knownAt=2999-01-01T00:00:00Z",
                "/api/conventions?atLeast=-1",
                "/api/conventions?atLeast=9999999999999999999999",
                "/api/conventions?collectivity=libercourt",
                "/api/conventions/%3Cscript%3E",
                "/api/conventions/convention-cdg-62-libercourt-2024?atEvent=x",
                "/api/collectivities?insee=abc",
                "/api/collectivities?category=VILLAGE",
                "/api/collectivities?epci=lens",
                "/api/conventions?arrondissement=6",
                "/api/persons/Ada%20Fictive"
            })
    void a_parameter_that_cannot_be_read_is_a_problem_with_its_remedy(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = tree(answer.body());
        assertThat(problem.get("article").asString()).isNotBlank();
        assertThat(problem.get("title").asString()).doesNotContain("problem.");
        assertThat(problem.get("remedy").asString()).doesNotContain("remedy.").doesNotContain("{");
    }

    @Test
    void what_is_unknown_is_not_found() {
        assertThat(server.get("/api/conventions/convention-cdg-62-nowhere").statusCode())
                .isEqualTo(404);
        assertThat(server.get(LIBERCOURT + "?knownAt=2024-01-03").statusCode()).isEqualTo(404);
        assertThat(server.get(LIBERCOURT + "?knownAt=2024-01-03&atEvent=2").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/collectivities/collectivity-cdg-62-000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/persons/person-cdg-62-nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void a_position_not_integrated_in_time_is_said() {
        assertThat(server.get("/api/conventions?atLeast=27").statusCode()).isEqualTo(200);
        var late = server.get("/api/conventions?atLeast=28");
        assertThat(late.statusCode()).isEqualTo(503);
        assertThat(late.headers().firstValue("Retry-After")).contains("1");
        assertThat(tree(late.body()).get("code").asString()).isEqualTo("NOT_INTEGRATED_YET");
    }

    @Test
    void the_policy_table_decides_who_asks() {
        server.forbid(true);
        for (var path : List.of(
                "/api/conventions",
                LIBERCOURT,
                "/api/collectivities",
                "/api/collectivities/" + HENIN.value(),
                "/api/persons",
                "/api/persons/" + Libercourt.MAYOR.value())) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_collectivity_sees_only_itself() {
        server.as(viewer(Role.COLLECTIVITY, HENIN.value()));
        assertThat(json("/api/conventions").get("total").asInt()).isEqualTo(5);
        assertThat(json("/api/collectivities").get("total").asInt()).isEqualTo(1);
        assertThat(json("/api/persons").get("total").asInt()).isZero();
        assertThat(server.get(LIBERCOURT).statusCode()).isEqualTo(404);
        assertThat(server.get(LIBERCOURT + "?atEvent=3").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/collectivities/" + Libercourt.LIBERCOURT.value())
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/persons/" + Libercourt.MAYOR.value()).statusCode())
                .isEqualTo(404);
        server.as(viewer(Role.COLLECTIVITY, Libercourt.LIBERCOURT.value()));
        assertThat(json("/api/persons").get("total").asInt()).isEqualTo(1);
    }

    @Test
    void nothing_of_another_centre_is_shown() {
        server.as(new Viewer("other", Role.AGENT, new CentreId("cdg-59"), null));
        for (var path : List.of("/api/conventions", "/api/collectivities", "/api/persons")) {
            assertThat(json(path).get("total").asInt()).as(path).isZero();
        }
        assertThat(server.get(LIBERCOURT).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"AGENT, true", "LAWYER, true", "ADMIN, true", "AUDITOR, false", "MACHINE, false"})
    void a_name_is_opened_for_those_allowed(Role role, boolean readable) {
        server.as(viewer(role, null));
        var body = server.get("/api/persons/" + Libercourt.MAYOR.value()).body();
        assertThat(body.contains("Basile Inventé")).isEqualTo(readable);
        assertThat(body).contains("MAYOR").doesNotContain("ciphertext");
        assertThat(server.get(LIBERCOURT).body()).doesNotContain("Basile");
    }

    @Test
    void the_sheet_holds_the_population_the_affiliation_and_the_conventions() {
        var sheet = json("/api/collectivities/" + Libercourt.LIBERCOURT.value());
        assertThat(sheet.get("population").get("population").asInt()).isEqualTo(8138);
        assertThat(sheet.get("affiliation").get("from").asString()).isEqualTo("2008-01-01");
        assertThat(sheet.get("conventions").get(0).get("standing").get("state").asString())
                .isEqualTo("IN_FORCE");
        assertThat(json("/api/collectivities?insee=629").get("total").asInt()).isEqualTo(1);
        assertThat(json("/api/collectivities?name=libercourt&category=COMMUNE")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                              246200364",
        "on=2025-02-01,                   246200364",
        "on=2025-01-31,                   246200299",
        "knownAt=2025-01-06T11:00:00Z,    246200299"
    })
    void what_a_body_is_attached_to_is_that_of_the_day(String query, String siren) {
        var seen = json("/api/collectivities/" + HENIN.value() + "?" + query);
        assertThat(seen.get("epci").get("to").asString()).isEqualTo(siren);
        assertThat(seen.get("arrondissement").get("to").asString()).isEqualTo("627");
        assertThat(seen.get("attachments").get(0).get("lastDay").asString()).isEqualTo("2025-01-31");
        assertThat(json("/api/collectivities?epci=" + siren + "&" + query)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("/api/collectivities?arrondissement=621&" + query)
                        .get("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"'', Hénin-Beaumont", "on=2025-02-28, Libercourt", "knownAt=2025-01-06T10:00:00Z, Libercourt"})
    void a_convention_that_has_passed_to_a_successor_is_found_under_both_identities(String query, String name) {
        try (var after = ReadServer.over(succeeded().log()).at("2025-03-10T09:42:00Z")) {
            for (var id : List.of(Libercourt.LIBERCOURT, HENIN)) {
                var found = tree(after.get("/api/conventions?collectivity=" + id.value() + "&" + query)
                        .body());
                if (id.equals(Libercourt.LIBERCOURT) || query.indexOf("knownAt") < 0) {
                    assertThat(found.get("total").asInt()).isOne();
                    assertThat(found.get("items")
                                    .get(0)
                                    .get("collectivity")
                                    .get("name")
                                    .asString())
                            .isEqualTo(name);
                    var sheet = tree(after.get("/api/collectivities/" + id.value() + "?" + query)
                            .body());
                    assertThat(sheet.get("conventions").size()).isOne();
                    after.as(viewer(Role.COLLECTIVITY, id.value()));
                    assertThat(after.get(LIBERCOURT + "?" + query).statusCode()).isEqualTo(200);
                    after.as(viewer(Role.AGENT, null));
                } else {
                    assertThat(found.get("total").asInt()).isZero();
                }
            }
        }
    }

    private static Story succeeded() {
        return Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(henin())
                .at("2025-02-03T10:00:00Z")
                .then(
                        new SuccessionRecorded(
                                Libercourt.LIBERCOURT,
                                HENIN,
                                SuccessionKind.MERGER,
                                LocalDate.parse("2025-03-01"),
                                "ARRETE-2025-2",
                                null),
                        new ConventionTransferred(
                                Libercourt.CONVENTION,
                                Libercourt.LIBERCOURT,
                                new CollectivityFacts(HENIN, "Hénin-Beaumont", LegalCategory.COMMUNE),
                                LocalDate.parse("2025-03-01"),
                                "ARRETE-2025-2"));
    }

    private static Viewer viewer(Role role, String collectivity) {
        return new Viewer("account-test", role, Libercourt.CDG_62, collectivity);
    }

    private static JsonNode json(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return tree(answer.body());
    }

    private static JsonNode tree(String body) {
        return ProductJson.mapper().readTree(body);
    }
}
