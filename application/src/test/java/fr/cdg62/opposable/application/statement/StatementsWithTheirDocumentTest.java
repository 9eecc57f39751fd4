package fr.cdg62.opposable.application.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.assistance.api.IssueStatement;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.command.CommandAnswer;
import fr.cdg62.opposable.kernel.command.CommandContext;
import fr.cdg62.opposable.kernel.command.CommandPort;
import fr.cdg62.opposable.kernel.command.DryRun;
import fr.cdg62.opposable.kernel.command.Possibility;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.statement.StatementLog;
import fr.cdg62.opposable.statement.StatementPdf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The convention of Oignies on 2 February 2026: its first contract years are closed with a visit of two hours each, and without a statement. */
class StatementsWithTheirDocumentTest {

    private static final LedgerId LEDGER = new LedgerId("ledger-cdg-62-oignies-2018");
    private static final String API = "/api/ledgers/" + LEDGER.value();
    private static final Map<Integer, String> ENDED = Map.of(1, "2019-10-20", 2, "2020-10-20");

    @TempDir
    private static Path data;

    private static @Nullable Application demo;

    @BeforeAll
    static void start() {
        demo = Application.prepared(data, "--demo");
        demo.settledHead();
        demo.running().rooms().calendar().runNow();
    }

    @AfterAll
    static void stop() {
        demo().close();
    }

    private static Application demo() {
        return Objects.requireNonNull(demo);
    }

    private static Client agent() {
        return demo().as(Role.AGENT);
    }

    private static void log(int year, int minutes) {
        var entry = Application.fresh("entry-releve-");
        var answer = agent().post(API + "/log-hour", """
                {"entryId":"%s","provesStep":false,"service":{"servedOn":"%s","minutes":%d,"category":"ASSISTANCE",
                "channel":"PHONE","agent":"person-cdg-62-agente","beneficiaryRole":"TOWN_HALL_SECRETARY",
                "subject":"Dépôt d'un acte"},"lateReason":"Reprise."}""".formatted(entry, ENDED.get(year), minutes));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static Client.Answer issue(int year, String key) {
        return agent().post(
                        API + "/issue-statement",
                        "{\"year\":" + year + ",\"issuedOn\":\"2026-02-02\"}",
                        "Idempotency-Key",
                        key);
    }

    private static List<StatementIssued> issued(int year) {
        return demo().running().rooms().reads().log().readStream(LEDGER.value()).stream()
                .map(event -> event.payload())
                .filter(StatementIssued.class::isInstance)
                .map(StatementIssued.class::cast)
                .filter(one -> one.year() == year)
                .toList();
    }

    private static byte[] document(String number) {
        var answer = agent().get(API + "/statements/" + number + ".pdf?atLeast=" + demo().head());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.response().body();
    }

    @Test
    void a_statement_cites_the_document_that_the_events_give_and_a_retry_is_no_second_one() {
        var answer = issue(1, "releve-1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(issue(1, "releve-1").json().path("repeated").asBoolean()).isTrue();

        var first = issued(1).getFirst();
        var document = document("1-1");
        assertThat(first.document()).isEqualTo(Sha256.of(document));
        assertThat(agent().get("/api/documents/" + Sha256.of(document).value()).status())
                .isEqualTo(200);
        assertThat(readAgain(first)).isEqualTo(document);

        log(1, 45);
        assertThat(issue(1, "releve-1-complement").status()).isEqualTo(200);
        assertThat(document("1-1")).isEqualTo(document);
        assertThat(issued(1).getLast().supplements()).isEqualTo(1);
        assertThat(issued(1).getLast().document()).isEqualTo(Sha256.of(document("1-2")));
        assertThat(issue(1, "releve-1-rien").text("code")).isEqualTo("STATEMENT_UNCHANGED");
    }

    private static byte[] readAgain(StatementIssued issued) {
        var log = demo().running().rooms().reads().log();
        var sequence = log.readStream(LEDGER.value()).stream()
                .filter(event -> event.payload().equals(issued))
                .findFirst()
                .orElseThrow()
                .sequence();
        return new StatementPdf().bytes(new StatementLog(log).issuedAt(LEDGER, sequence));
    }

    @Test
    void an_entry_logged_in_between_is_in_the_document_that_is_cited() {
        var overtaken = new Overtaken();
        var rooms = demo().running().rooms();
        new StatementsWithTheirDocument(
                        overtaken, rooms.documents(), rooms.reads().log())
                .send(new IssueStatement(LEDGER, 2, LocalDate.of(2026, 2, 2), null), context(null));
        assertThat(overtaken.sent).isEqualTo(2);
        assertThat(issued(2).getLast().figures().minutes()).isEqualTo(150);
        assertThat(readAgain(issued(2).getLast())).isEqualTo(document("2-1"));
        assertThat(issued(2).getLast().document()).isEqualTo(Sha256.of(document("2-1")));
    }

    @Test
    void whoever_saw_an_older_version_is_told_so_and_nothing_is_issued() {
        var rooms = demo().running().rooms();
        var stale = new IssueStatement(LEDGER, 2, LocalDate.of(2026, 2, 2), null);
        assertThatThrownBy(() -> rooms.commands().send(stale, context(0L)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("STALE_VERSION"));
    }

    @Test
    void a_year_that_runs_has_no_statement_and_no_document() {
        assertThat(issue(8, "releve-8").text("code")).isEqualTo("YEAR_NOT_CLOSED");
        assertThat(agent().get(API + "/statements/8-1.pdf").status()).isEqualTo(404);
    }

    private static CommandContext context(@Nullable Long expected) {
        return demo().running()
                .rooms()
                .edge()
                .by("account-cdg-62-test", Role.AGENT, "API", Application.fresh("releve-course-"), expected);
    }

    /** Between the dry run and the first sending, an hour of the second year is logged. */
    private static final class Overtaken implements CommandPort {
        private final CommandPort commands = demo().running().rooms().commands();
        private int sent;

        @Override
        public CommandAnswer send(Object command, CommandContext context) {
            if (++sent == 1) {
                log(2, 30);
            }
            return commands.send(command, context);
        }

        @Override
        public DryRun dryRun(Object command, CommandContext context) {
            return commands.dryRun(command, context);
        }

        @Override
        public List<Possibility> possibilities(Object question, CommandContext context) {
            return List.of();
        }
    }
}
