package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A20 through the whole house: the end is known after it has come, and what was recorded in between keeps its place. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LetterNobodyCollectedTest {

    private static final String CONVENTION = "/api/conventions/convention-cdg-62-libercourt-2024";
    private static final String LEDGER = "/api/ledgers/ledger-cdg-62-libercourt-2024";
    private static final String PROJECT = "/api/projects/project-cdg-62-libercourt-2024";

    @TempDir
    private static Path data;

    private static @Nullable Application demo;

    @BeforeAll
    static void start() {
        demo = Application.prepared(data, "--demo");
        demo.settledHead();
    }

    @AfterAll
    static void stop() {
        demo().close();
    }

    @Test
    @Order(1)
    void A20_the_convention_has_ended_since_the_first_and_the_hour_given_since_is_kept_and_not_counted() {
        var proof = document("enveloppe");
        send("record-breach", """
                {"breachId":"breach-formation","against":"CDG","commitments":["S8"],"observedOn":"2025-12-01",
                "description":"Aucun suivi depuis l'automne.","evidence":["%s"]}""".formatted(proof));
        send("give-termination-notice", """
                {"noticeId":"notice-libercourt","by":"COLLECTIVITY","ground":"BREACH","breaches":["breach-formation"],
                "form":"REGISTERED_LETTER","author":"person-cdg-62-demo-maire-libercourt","writtenOn":"2026-01-05",
                "seriousness":"Le service n'est plus rendu.","noFormalNoticeReason":"Deux relances sans suite.",
                "document":"%s"}""".formatted(proof));
        fact("DEPOSITED", "2026-01-06", proof);
        fact("PRESENTED", "2026-01-08", proof);
        fact("NOTICE_LEFT", "2026-01-08", proof);
        assertThat(state("")).isEqualTo("IN_FORCE");
        var entry = agent().post(LEDGER + "/log-hour", """
                {"entryId":"entry-apres-la-fin","provesStep":false,"service":{"servedOn":"2026-02-02","minutes":45,
                "category":"ASSISTANCE","channel":"PHONE","agent":"person-cdg-62-demo-agente",
                "beneficiaryRole":"TOWN_HALL_SECRETARY","subject":"Aide à l'envoi d'un acte"}}""");
        assertThat(entry.status()).as(entry.body()).isEqualTo(200);
        var before = demo().settledHead();

        fact("RETURNED_UNCLAIMED", "2026-01-26", proof);
        demo().settledHead();

        var seen = seen(CONVENTION);
        assertThat(seen.path("standing").path("state").asString()).isEqualTo("TERMINATED");
        assertThat(seen.path("standing").path("since").asString()).isEqualTo("2026-02-01");
        assertThat(state("on=2026-01-31")).isEqualTo("IN_FORCE");
        assertThat(asKnownAt(before)).isEqualTo("IN_FORCE");
        assertThat(hourGivenSince()).isEqualTo("AFTER_END");
        assertThat(seen(LEDGER).path("closedOn").asString()).isEqualTo("2026-01-31");
        assertThat(seen(PROJECT).path("lastDay").asString()).isEqualTo("2026-01-31");
    }

    @Test
    @Order(2)
    void then_counsel_holds_another_day_which_counts_once_another_account_has_confirmed_it() {
        var counsel = demo().as(Role.LAWYER);
        var proposal = """
                {"noticeId":"notice-libercourt","proposalId":"proposal-retour","notifiedOn":"2026-02-02",
                "reason":"Les mentions de l'enveloppe se contredisent.","opinion":"%s"}""".formatted(document("avis"));
        assertThat(agent().post(CONVENTION + "/propose-notification-date", proposal)
                        .status())
                .isEqualTo(403);
        assertThat(counsel.post(CONVENTION + "/propose-notification-date", proposal)
                        .status())
                .isEqualTo(200);
        assertThat(since()).isEqualTo("2026-02-01");

        var confirmation = """
                {"noticeId":"notice-libercourt","proposalId":"proposal-retour"}""";
        var alone = counsel.post(CONVENTION + "/confirm-notification-date", confirmation);
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.body()).contains("FOUR_EYES", "Une autre personne doit confirmer");
        send("confirm-notification-date", confirmation);
        demo().settledHead();

        assertThat(state("on=2026-02-28")).isEqualTo("IN_FORCE");
        assertThat(state("on=2026-03-01")).isEqualTo("TERMINATED");
        assertThat(seen(CONVENTION).path("openAnomalies").toString()).contains("NOTIFICATION_SET_BY_COUNSEL");
        assertThat(hourGivenSince()).isNotEqualTo("AFTER_END");
        assertThat(seen(LEDGER).path("closedOn").asString("")).isEmpty();
        assertThat(seen(PROJECT).path("lastDay").asString("")).isEmpty();
    }

    @Test
    @Order(3)
    void lifted_by_counsel_alone_the_computed_day_counts_again() {
        var lifting = """
                {"noticeId":"notice-libercourt","proposalId":"proposal-retour","reason":"Le tampon est lisible."}""";
        assertThat(agent().post(CONVENTION + "/lift-notification-date", lifting).status())
                .isEqualTo(403);
        assertThat(demo().as(Role.LAWYER)
                        .post(CONVENTION + "/lift-notification-date", lifting)
                        .status())
                .isEqualTo(200);
        demo().settledHead();

        assertThat(since()).isEqualTo("2026-02-01");
        assertThat(seen(CONVENTION).path("openAnomalies").toString()).doesNotContain("NOTIFICATION_SET_BY_COUNSEL");
        assertThat(hourGivenSince()).isEqualTo("AFTER_END");
        assertThat(seen(LEDGER).path("closedOn").asString()).isEqualTo("2026-01-31");
        assertThat(seen(PROJECT).path("lastDay").asString()).isEqualTo("2026-01-31");
    }

    private static String since() {
        return seen(CONVENTION).path("standing").path("since").asString();
    }

    private static String hourGivenSince() {
        return seen(LEDGER)
                .path("entries")
                .valueStream()
                .filter(one -> one.path("entryId").asString().equals("entry-apres-la-fin"))
                .findFirst()
                .orElseThrow()
                .path("standing")
                .asString();
    }

    /** As it was read at the event that came just before, whatever is known since. */
    private static String asKnownAt(long position) {
        var log = demo().running().rooms().reads().log();
        var last = log.readStream("convention-cdg-62-libercourt-2024").stream()
                .filter(event -> event.position() <= position)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return seen(CONVENTION + "?on=2026-02-02&atEvent=" + last.sequence())
                .path("standing")
                .path("state")
                .asString();
    }

    private static void fact(String step, String on, String proof) {
        send("record-delivery-fact", """
                {"noticeId":"notice-libercourt","factId":"delivery-%s","step":"%s","on":"%s","proof":"%s"}""".formatted(step.toLowerCase(Locale.ROOT).replace('_', '-'), step, on, proof));
    }

    private static String document(String content) {
        var kept = agent().send(
                        "POST",
                        "/api/documents",
                        content.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/octet-stream");
        assertThat(kept.status()).as(kept.body()).isBetween(200, 201);
        return kept.text("sha256");
    }

    private static void send(String route, String body) {
        var answer = agent().post(CONVENTION + "/" + route, body);
        assertThat(answer.status()).as(route + " " + answer.body()).isEqualTo(200);
    }

    private static String state(String query) {
        return seen(CONVENTION + "?" + query).path("standing").path("state").asString();
    }

    private static JsonNode seen(String path) {
        var answer = agent().get(path + (path.contains("?") ? "&" : "?") + "atLeast=" + demo().head());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Client agent() {
        return demo().as(Role.AGENT);
    }

    private static Application demo() {
        return Objects.requireNonNull(demo);
    }
}
