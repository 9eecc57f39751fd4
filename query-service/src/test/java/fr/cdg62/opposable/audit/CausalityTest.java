package fr.cdg62.opposable.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.kernel.json.ProductJson;
import fr.cdg62.opposable.projection.InMemoryEventLog;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import fr.cdg62.opposable.story.LibercourtLedger;
import fr.cdg62.opposable.story.LibercourtLetter;
import fr.cdg62.opposable.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CausalityTest {

    private static final String STREAM = Libercourt.CONVENTION.value();
    private static final InMemoryEventLog LOG = log();
    private static ReadServer server;

    /** The letter nobody collected, its end, and the ledger that the product closed because of it. */
    private static InMemoryEventLog log() {
        var log = LibercourtLetter.returned().log();
        var ended = log.readStream(STREAM).getLast();
        record(log, LibercourtLedger.LEDGER.value(), "close-ledger/" + STREAM + "/" + ended.id(), "POLICY", closed());
        record(log, STREAM, "expire/" + STREAM + "/2029-12-01", "CLOCK", expired());
        record(log, STREAM, "expire/" + STREAM + "/2029-12-01", "CLOCK", expired());
        return log;
    }

    private static DomainEvent closed() {
        return new AssistanceLedgerClosed(LibercourtLedger.LEDGER, LocalDate.parse("2025-02-28"));
    }

    private static DomainEvent expired() {
        return new ConventionExpired(Libercourt.CONVENTION, LocalDate.parse("2029-12-01"));
    }

    private static void record(InMemoryEventLog log, String stream, String command, String origin, DomainEvent fact) {
        var metadata = new TreeMap<String, String>();
        metadata.put(MetadataKey.CENTRE, "cdg-62");
        metadata.put(MetadataKey.CONVENTION, STREAM);
        metadata.put(MetadataKey.COMMAND_ID, command);
        metadata.put(MetadataKey.ORIGIN, origin);
        log.record(stream, "2025-03-17T09:00:01Z", metadata, Story.NAMES.typeOf(fact.getClass()), fact);
    }

    @BeforeAll
    static void start() {
        server = ReadServer.over(LOG);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_auditor_reads() {
        server.at("2025-04-10T09:42:00Z").as(viewer("cdg-62"));
    }

    private static Viewer viewer(String centre) {
        return new Viewer("account-test", Role.AUDITOR, new CentreId(centre), null);
    }

    @Test
    void from_the_letter_follow_its_delivery_the_notification_the_end_and_the_closed_ledger() {
        assertThat(told(causes("convention.termination-notice-given").path("consequences")))
                .containsExactly(
                        "REFERENCE convention.delivery-fact-recorded",
                        "REFERENCE convention.delivery-fact-recorded",
                        "REFERENCE convention.delivery-fact-recorded",
                        ". CONCLUSION convention.notification-established",
                        ". . REFERENCE convention.terminated",
                        ". . . POLICY assistance.ledger-closed");
    }

    @Test
    void back_from_the_ledger_the_chain_leads_to_the_letter() {
        var seen = json("/api/streams/" + LibercourtLedger.LEDGER.value() + "/causes/0");
        assertThat(told(seen.path("chain")))
                .containsExactly(
                        "REFERENCE convention.termination-notice-given",
                        "CONCLUSION convention.delivery-fact-recorded",
                        "REFERENCE convention.notification-established",
                        "POLICY convention.terminated");
    }

    @Test
    void a_conclusion_also_rests_on_its_other_facts() {
        assertThat(told(causes("convention.notification-established").path("others")))
                .contains(
                        "CONCLUSION convention.delivery-fact-recorded",
                        "REFERENCE convention.termination-notice-given");
    }

    @Test
    void what_the_calendar_did_follows_from_what_fixed_the_day_and_a_second_event_from_the_same_command() {
        var seen = causes("convention.expired");
        assertThat(told(seen.path("chain"))).containsExactly("CALENDAR convention.signed");
        assertThat(told(seen.path("consequences"))).containsExactly("COMMAND convention.expired");
    }

    @Test
    void what_was_not_known_yet_follows_from_nothing() {
        var rank = rank("convention.termination-notice-given");
        assertThat(json("/api/streams/" + STREAM + "/causes/" + rank + "?knownAt=2025-03-01")
                        .path("consequences"))
                .hasSize(2);
        assertThat(server.get("/api/streams/" + STREAM + "/causes/" + rank + "?knownAt=2025-01-01")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_fact_that_names_nothing_has_no_cause_and_another_centre_sees_none() {
        assertThat(causes("convention.drafted").path("chain")).isEmpty();
        assertThat(server.get("/api/streams/" + STREAM + "/causes/99").statusCode())
                .isEqualTo(404);
        server.as(viewer("cdg-59"));
        assertThat(server.get("/api/streams/" + STREAM + "/causes/0").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_tells_the_tree_in_sentences() {
        var rank = rank("convention.notification-established");
        assertThat(server.get("/audit/" + STREAM + "/suites/" + rank).body())
                .contains("D’où il vient", "Ce qui s’ensuit", "conclusion tirée de ce fait", "par suite de ce fait")
                .contains("href=\"/audit/" + LibercourtLedger.LEDGER.value() + "/suites/0\"")
                .doesNotContain("th:", "link.", "causes.");
        assertThat(server.get("/audit/" + STREAM).body())
                .contains("href=\"/audit/" + STREAM + "/suites/" + rank + "\"");
    }

    private static JsonNode causes(String event) {
        return json("/api/streams/" + STREAM + "/causes/" + rank(event));
    }

    private static long rank(String event) {
        return LOG.readStream(STREAM).stream()
                .filter(one -> one.type().name().equals(event))
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    private static List<String> told(JsonNode nodes) {
        var told = new ArrayList<String>();
        nodes.forEach(node -> {
            told.add(node.path("link").asString() + " "
                    + node.path("entry").path("event").asString());
            told(node.path("consequences")).forEach(later -> told.add(". " + later));
        });
        return told;
    }

    private static JsonNode json(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return ProductJson.mapper().readTree(answer.body());
    }
}
