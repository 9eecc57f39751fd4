package fr.cdg62.opposable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.access.api.RoleGranted;
import fr.cdg62.opposable.access.value.AccountId;
import fr.cdg62.opposable.access.value.GrantedRole;
import fr.cdg62.opposable.campaign.api.CampaignLaunched;
import fr.cdg62.opposable.campaign.value.CampaignId;
import fr.cdg62.opposable.campaign.value.CampaignKind;
import fr.cdg62.opposable.installation.api.InstallationOpened;
import fr.cdg62.opposable.installation.value.InstallationId;
import fr.cdg62.opposable.installation.value.Time;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AuditTest {

    private static final String ACCOUNT = "account-cdg-62-agent";
    private static final String STREAM = "/audit/" + Libercourt.CONVENTION.value();
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var centre = Libercourt.CDG_62;
        server = ReadServer.over(Libercourt.inForce()
                .at("2025-01-06T10:00:00Z")
                .then(
                        new InstallationOpened(
                                InstallationId.of(centre), centre, Time.SIMULATED, LocalDate.parse("2025-01-06")),
                        new RoleGranted(
                                new AccountId(ACCOUNT),
                                centre,
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
    }

    private static Viewer viewer(Role role) {
        return new Viewer("account-test", role, Libercourt.CDG_62, null);
    }

    @Test
    void a_stream_is_told_from_its_first_event_to_its_last() {
        var events = json("/api/streams/" + Libercourt.CONVENTION.value()).path("events");

        assertThat(events).hasSize(12);
        var first = events.get(0);
        assertThat(first.path("entry").path("event").asString()).isEqualTo("convention.drafted");
        assertThat(first.path("clauses").get(0).asString()).isEqualTo("PARTIES");
        assertThat(first.path("commandId").asString()).startsWith("command-");
        assertThat(first.path("raw").path("payload").path("pricing").asString()).isEqualTo("ADDITIONAL_CONTRIBUTION");
    }

    @Test
    void the_raw_form_keeps_the_metadata_but_not_the_salt() {
        var raw = json("/api/streams/" + Libercourt.CONVENTION.value())
                .path("events")
                .get(0)
                .path("raw");

        assertThat(raw.path("metadata").propertyNames())
                .contains("actor", "centre", "commandId", "convention", "origin", "role", "rules")
                .doesNotContain("salt");
        assertThat(page(STREAM)).contains("commandId").doesNotContain("5a175a17");
    }

    @Test
    void a_name_stays_sealed_even_for_those_who_may_read_it_elsewhere() {
        server.as(viewer(Role.AGENT));
        assertThat(page("/audit/" + Libercourt.MAYOR.value()))
                .contains("son nom est scellé", "ciphertext", "Mandat de maire pour collectivity-cdg-62-216209072")
                .doesNotContain("Basile");
    }

    @Test
    void the_page_says_who_when_under_which_rules_and_for_which_clause() {
        assertThat(page(STREAM))
                .contains("Les deux parties ont signé")
                .contains("account-agent", "agent du centre", "par l’interface logicielle")
                .contains("Le signataire a qualité pour signer", "href=\"/clauses/ART2-DUREE\"")
                .contains("convention.signed", "&quot;deedDate&quot; : &quot;2024-11-04&quot;");
    }

    @Test
    void the_page_claims_no_seal_before_the_first_note() {
        assertThat(page(STREAM))
                .contains("Preuve", "dans le journal, pas encore scellé")
                .doesNotContain("scellé :");
    }

    @Test
    void an_instant_cuts_the_stream_where_knowledge_stopped() {
        var path = "/api/streams/" + Libercourt.CONVENTION.value();
        assertThat(json(path + "?knownAt=2024-10-10").path("events")).hasSize(3);
        assertThat(problem(path + "?knownAt=2024-01-05", 404)).contains("NOT_FOUND");
    }

    @Test
    void a_legal_date_leaves_out_what_was_not_true_yet() {
        var seen = json("/api/streams/" + Libercourt.CONVENTION.value() + "?on=2024-11-30");
        assertThat(seen.path("events")).hasSize(11);
        assertThat(seen.path("total").asInt()).isEqualTo(12);
    }

    @Test
    void the_last_events_come_first_and_older_ones_follow() {
        var found = json("/api/events");
        assertThat(found.path("items").get(0).path("stream").asString()).isEqualTo(ACCOUNT);
        assertThat(found.path("items")).hasSize(21);
        assertThat(found.has("next")).isFalse();
        assertThat(json("/api/events?before=1").path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"person, 4", "convention, 12", "collectivity, 3", "access, 1", "installation, 1"})
    void a_kind_of_stream_is_picked(String kind, int events) {
        assertThat(json("/api/events?kind=" + kind).path("items")).hasSize(events);
    }

    @Test
    void a_part_of_an_id_filters_and_a_whole_one_opens_the_stream() {
        assertThat(json("/api/events?stream=libercourt-2024").path("items")).hasSize(12);
        var answer = server.get("/audit?stream=" + Libercourt.CONVENTION.value() + "&on=2024-12-01");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith(STREAM + "?on=2024-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "actor=account-agent,                       21",
        "actor=account-nobody,                       0",
        "article=ART2-DUREE,                         3",
        "article=CGCT%20L2131-1,                     2",
        "from=2024-11-05,                            7",
        "until=2024-10-01,                          10",
        "from=2024-10-18&until=2024-10-18,           4",
        "article=PARTIES&kind=convention&until=2024-10-01, 3"
    })
    void events_are_searched_by_account_article_and_period(String query, int events) {
        var found = json("/api/events?" + query);
        assertThat(found.path("items")).hasSize(events);
        assertThat(found.path("counted").path("total").asInt(events)).isEqualTo(events);
        assertThat(server.get("/api/events.csv?" + query).body().lines()).hasSize(events + 1);
    }

    @Test
    void the_page_keeps_the_filters_counts_the_answer_and_leads_from_an_author_to_all_it_did() {
        assertThat(page("/audit?actor=account-agent&article=ART2-DUREE&from=2024-01-01"))
                .contains("3 événements", "compte de l’auteur", "href=\"/audit?actor=account-agent\"")
                .contains("/api/events.csv?actor=account-agent&amp;article=ART2-DUREE&amp;from=2024-01-01")
                .contains("<option value=\"CGCT L2131-1\">CGCT L2131-1</option>");
    }

    @ParameterizedTest
    @CsvSource({"article=99, clause", "from=hier, AAAA-MM-JJ", "until=demain, AAAA-MM-JJ"})
    void what_cannot_be_searched_is_refused_with_what_to_do(String query, String remedy) {
        assertThat(problem("/api/events?" + query, 400)).contains("BAD_PARAMETER", remedy);
    }

    @ParameterizedTest
    @CsvSource({"AUDITOR, 200", "ADMIN, 200", "AGENT, 404", "LAWYER, 404"})
    void roles_of_accounts_are_for_auditors_and_administrators(Role role, int status) {
        server.as(viewer(role));
        assertThat(server.get("/api/streams/" + ACCOUNT).statusCode()).isEqualTo(status);
        assertThat(json("/api/events?kind=access").path("items")).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void another_centre_sees_nothing_of_it() {
        server.as(new Viewer("account-test", Role.AUDITOR, new CentreId("cdg-59"), null));
        assertThat(problem("/api/streams/" + Libercourt.CONVENTION.value(), 404))
                .contains("NOT_FOUND");
        assertThat(json("/api/events").path("items")).isEmpty();
    }

    @Test
    void a_campaign_is_told_too() {
        var launched = new CampaignLaunched(
                new CampaignId("campaign-cdg-62-2029"),
                Libercourt.CDG_62,
                CampaignKind.values()[0],
                "Renouvellements de 2029",
                Set.of(Libercourt.CONVENTION),
                List.of(),
                LocalDate.parse("2029-06-30"),
                null,
                LocalDate.parse("2029-01-15"));
        try (var other = ReadServer.over(
                Libercourt.inForce().at("2029-01-15T08:00:00Z").then(launched).log())) {
            other.at("2029-02-01T08:00:00Z").as(viewer(Role.AUDITOR));
            assertThat(other.get("/audit/campaign-cdg-62-2029").body())
                    .contains("Campagne « Renouvellements de 2029 » lancée auprès de 1 convention(s), 0 écartée(s)");
        }
    }

    @Test
    void an_unknown_kind_is_refused_with_what_to_do() {
        assertThat(problem("/api/events?kind=contract", 400)).contains("BAD_PARAMETER", "Choisissez");
    }

    private static String problem(String path, int status) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
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
