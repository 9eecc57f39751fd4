package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.StartRefused;
import fr.cdg62.opposable.application.start.WholeExport;
import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.verifier.Request;
import fr.cdg62.opposable.verifier.Verdict;
import fr.cdg62.opposable.verifier.Verifier;
import fr.cdg62.opposable.verifier.note.JournalKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole installation: what leaves is held to the verifier, and everything that left begins another one. */
class ExportsOfTheProductTest {

    private static final long WAIT_MILLIS = 180_000;
    private static final String LIBERCOURT = "collectivity-cdg-62-216209072";
    private static final String CONVENTION = "convention-cdg-62-leaves-1";
    private static final String PROOF_OF_NONE =
            "/api/collectivities/" + LIBERCOURT + "/absence%s?names=convention.claim-received&from=2020-01-01&to=%s";

    @TempDir
    Path data;

    @TempDir
    Path out;

    private int files;

    private Verdict verdict(Path file) throws Exception {
        var key = new JournalFolder(data.resolve("journal")).keys().getFirst().text();
        return Verifier.verify(new Request(file, List.of(JournalKey.parse(key)), List.of(), List.of()));
    }

    private void isProved(Path file) throws Exception {
        var verdict = verdict(file);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.answer()).isEqualTo(Verdict.Answer.PROVED);
    }

    private Path saved(Client.Answer answer) throws IOException {
        assertThat(answer.status())
                .as(answer.body().substring(0, Math.min(300, answer.body().length())))
                .isEqualTo(200);
        return Files.write(
                out.resolve("answer-" + ++files + ".zip"), answer.response().body());
    }

    private static String content(Path file, String entry) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path job(Client client, String question) throws Exception {
        var begun = client.post("/api/exports?" + question, "");
        assertThat(begun.status()).isEqualTo(202);
        var address = begun.header("Location");
        var phase = "";
        for (long left = WAIT_MILLIS; !phase.equals("READY"); left -= 100) {
            phase = client.get(address).text("phase");
            assertThat(phase).isIn("WAITING", "WRITING", "READY");
            assertThat(left).isPositive();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return saved(client.get(address + "/file"));
    }

    @Test
    void what_leaves_is_proved_and_begins_another_installation_that_says_the_same() throws Exception {
        String document;
        try (var running = Application.started(data)) {
            document = told(running);
            a_convention_leaves_with_its_state(running, document);
            nothing_recorded_is_proved(running);
            each_takes_what_its_role_may(running);
            what_was_handed_over_is_recorded(running);
        }
        var everything = everything(data, "first.zip");
        isProved(everything);
        assertThat(content(everything, "documents/" + document)).isEqualTo("texte du projet");
        assertThat(out.resolve("first.zip.vault.db")).isNotEmptyFile();
        one_byte_changed_is_altered_and_leaves_a_folder_that_never_opens(everything);

        var other = Files.createTempDirectory(out, "other");
        try (var running = Application.started(other, "--take-over=" + everything)) {
            assertThat(running.as(Role.AGENT)
                            .get("/api/conventions/" + CONVENTION)
                            .status())
                    .isEqualTo(200);
            assertThat(running.as(Role.AGENT).get("/api/documents/" + document).body())
                    .isEqualTo("texte du projet");
        }
        var again = everything(other, "second.zip");
        assertThat(content(again, "events.jsonl")).startsWith(content(everything, "events.jsonl"));
        assertThat(content(again, "checkpoints/00000001.note"))
                .isEqualTo(content(everything, "checkpoints/00000001.note"));
        assertThat(content(again, "events.jsonl")
                        .substring(content(everything, "events.jsonl").length()))
                .contains("journal.key-introduced", "LOST");
        assertThat(verdict(again).findings())
                .allMatch(finding -> finding.code().name().equals("KEY_HANDOVER_MISSING"));
        assertThat(verdict(again).answer()).isEqualTo(Verdict.Answer.DOUBTFUL);
    }

    private static String told(Application running) {
        var agent = running.as(Role.AGENT);
        var document = agent.send("POST", "/api/documents", "texte du projet".getBytes(StandardCharsets.UTF_8))
                .text("sha256");
        var drafted = agent.post("/api/conventions/" + CONVENTION + "/draft", """
                        {"collectivityId":"%s","pricing":"PRICED_BY_CONVENTION","draftedOn":"2024-09-02","text":"%s"}""".formatted(LIBERCOURT, document));
        assertThat(drafted.status()).isEqualTo(200);
        var position = drafted.json().path("position").asLong();
        assertThat(agent.get("/api/conventions/" + CONVENTION + "?atLeast=" + position)
                        .status())
                .isEqualTo(200);
        return document;
    }

    private void a_convention_leaves_with_its_state(Application running, String document) throws Exception {
        var state = saved(running.as(Role.LAWYER).get("/api/conventions/" + CONVENTION + "/state.zip?on=2024-10-01"));
        isProved(state);
        assertThat(content(state, "state.json")).contains("\"on\":\"2024-10-01\"", CONVENTION);
        assertThat(content(state, "events.jsonl"))
                .contains("convention.drafted", LIBERCOURT)
                .doesNotContain("216206375");
        assertThat(content(state, "documents/" + document)).isEqualTo("texte du projet");
        assertThat(content(state, "LISEZMOI.txt"))
                .contains(CONVENTION, "Ce que cela ne prouve pas")
                .doesNotContain("{");
        assertThat(content(state, "schemas/convention.drafted.1.json")).contains("draftedOn", "2020-12");
        var early = saved(running.as(Role.LAWYER).get("/api/conventions/" + CONVENTION + "/state.zip?atEvent=0"));
        isProved(early);
    }

    private void nothing_recorded_is_proved(Application running) throws Exception {
        var auditor = running.as(Role.AUDITOR);
        var today = running.running().rooms().clock().today();
        isProved(saved(auditor.get(PROOF_OF_NONE.formatted(".zip", today))));
        assertThat(auditor.get(PROOF_OF_NONE.formatted("", today))
                        .json()
                        .path("absent")
                        .asBoolean(false))
                .isTrue();
        var there = "/api/collectivities/216209072/absence%s?names=convention.drafted&from=2020-01-01&to=" + today;
        assertThat(auditor.get(there.formatted(".zip")).status()).isEqualTo(409);
        assertThat(auditor.get(there.formatted("")).json().path("found").size()).isEqualTo(1);
        assertThat(auditor.get(there.formatted("").replace("drafted", "nothing"))
                        .status())
                .isEqualTo(400);
        assertThat(auditor.get("/api/collectivities/" + LIBERCOURT
                                + "/absence.zip?names=convention.drafted&from=2999-01-01&to=2999-01-02")
                        .status())
                .isEqualTo(409);
        var page = auditor.get("/collectivites/" + LIBERCOURT + "/absence?nature=CLAIM&du=2020-01-01&au=" + today);
        assertThat(page.body()).contains("Aucun fait de cette nature", "absence.zip");
    }

    private static void what_was_handed_over_is_recorded(Application running) {
        running.settledHead();
        assertThat(running.as(Role.AUDITOR).get("/api/consultations").body())
                .contains("/api/exports/1/file", CONVENTION + "/state.zip", LIBERCOURT + "/absence.zip");
    }

    private void each_takes_what_its_role_may(Application running) throws Exception {
        var agent = running.as(Role.AGENT);
        isProved(job(agent, "scope=COLLECTIVITY&id=" + LIBERCOURT + "&withhold=convention.drafted&documents=false"));
        isProved(job(running.as(Role.ADMIN), "scope=ALL"));
        assertThat(agent.post("/api/exports?scope=ALL", "").status()).isEqualTo(403);
        assertThat(agent.get("/api/exports/2/file").status()).isEqualTo(403);
        assertThat(agent.get("/api/exports").json().size()).isEqualTo(1);
        assertThat(agent.get("/exports").body()).contains("Export n° 1").doesNotContain("Export n° 2");
        var commune = running.as(Role.COLLECTIVITY);
        assertThat(commune.post("/api/exports?scope=COLLECTIVITY&id=" + LIBERCOURT, "")
                        .status())
                .isEqualTo(403);
        assertThat(commune.get("/api/conventions/" + CONVENTION + "/state.zip").status())
                .isEqualTo(403);
        assertThat(commune.get(PROOF_OF_NONE.formatted(".zip", "2024-01-01")).status())
                .isEqualTo(403);
        assertThat(agent.post("/api/exports?scope=CONVENTION&id=convention-cdg-62-nowhere", "")
                        .status())
                .isEqualTo(404);
        assertThat(agent.post("/api/exports?scope=CONVENTION&id=convention-cdg-59-x", "")
                        .status())
                .isEqualTo(404);
    }

    private Path everything(Path folder, String name) {
        var file = out.resolve(name);
        var console = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        WholeExport.write(Options.parse("--data=" + folder, "--export=" + file, "--with-keys"), console);
        assertThatThrownBy(() -> WholeExport.write(Options.parse("--data=" + folder, "--export=" + file), console))
                .isInstanceOf(StartRefused.class);
        return file;
    }

    private void one_byte_changed_is_altered_and_leaves_a_folder_that_never_opens(Path everything) throws Exception {
        var changed = rewritten(everything, text -> text.replace("2024-09-02", "2024-09-03"));
        assertThat(verdict(changed).answer()).isEqualTo(Verdict.Answer.ALTERED);
        var folder = Files.createTempDirectory(out, "altered");
        assertThatThrownBy(() -> Application.started(folder, "--take-over=" + changed))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("events.jsonl");
        assertThat(folder.resolve("events.db")).doesNotExist();
    }

    /** The same archive, its events changed, its manifest not. */
    private Path rewritten(Path file, UnaryOperator<String> events) throws IOException {
        var changed = out.resolve("changed.zip");
        try (var zip = new ZipFile(file.toFile());
                var written = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : zip.stream().toList()) {
                written.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = zip.getInputStream(entry).readAllBytes();
                written.write(
                        entry.getName().equals("events.jsonl")
                                ? events.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                written.closeEntry();
            }
        }
        return changed;
    }
}
