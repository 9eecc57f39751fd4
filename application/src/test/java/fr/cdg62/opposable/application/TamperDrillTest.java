package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.opposable.application.drill.DrillDesk.DrillState;
import fr.cdg62.opposable.application.drill.DrillReport;
import fr.cdg62.opposable.application.start.DrillCommand;
import fr.cdg62.opposable.application.start.StartRefused;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A45: whoever holds the disk changes a recorded fact; whoever checks sees it, whatever else was changed to hide it. Held on the store of a
 * whole installation, the register of the Pas-de-Calais in it.
 */
class TamperDrillTest {

    private static final long WAIT_MILLIS = 180_000;

    @TempDir
    Path folder;

    @Test
    void A45_every_way_of_altering_the_store_is_seen_and_the_report_says_by_what() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        DrillReport report;
        try (var running = Application.prepared(data)) {
            await(() -> running.running().rooms().journal().seals().sealedAt().isPresent());
            secondNote(running);
            report = held(running);
            assertThat(running.running().rooms().engine().verify(read -> {}).sound())
                    .isTrue();
            pageSays(running, report);
        }
        assertThat(report.passed()).isTrue();
        assertThat(outcomes(report))
                .as(report.lines().toString())
                .containsOnlyOnce(
                        "OLDER_FOLDER null DETECTED_BY_WITNESS", "VIEW_CHANGED null REBUILT", "INDEX_BIT null DETECTED")
                .hasSize(24)
                .filteredOn(said -> !said.endsWith(" DETECTED"))
                .hasSize(2);
        assertThat(left()).containsExactly("data");
        fromTheCommandLine(data, report);
    }

    /** An account opened is an event more, so that the last note binds more than the one before. */
    private static void secondNote(Application running) throws InterruptedException {
        assertThat(running.as(Role.LAWYER).post("/api/journal/seal", "").status())
                .isEqualTo(202);
        await(() -> running.running().rooms().journal().seals().notes().size() > 1);
    }

    private static DrillReport held(Application running) throws InterruptedException {
        var auditor = running.as(Role.AUDITOR);
        assertThat(running.as(Role.AGENT).post("/api/journal/drill", "").status())
                .isEqualTo(403);
        assertThat(auditor.post("/api/journal/drill", "").status()).isEqualTo(202);
        var desk = running.running().rooms().drill();
        await(() -> !desk.state().running());
        DrillState state = desk.state();
        assertThat(state.refused()).isNull();
        assertThat(auditor.get("/api/journal/drill").body()).contains("\"tampering\":\"PAYLOAD_BIT\"");
        return Objects.requireNonNull(state.last());
    }

    private static void pageSays(Application running, DrillReport report) {
        var page = PageClient.as(Role.AUDITOR, running);
        assertThat(page.get("/journal").text()).contains("Exercice d’altération");
        assertThat(page.get("/journal/exercice").text())
                .contains("Chaque altération a été vue, ou refaite depuis les événements.")
                .contains("sceau n° " + report.note())
                .contains("Un bit du contenu d’un événement est changé.")
                .contains("Seul un sceau gardé ailleurs");
        assertThat(PageClient.as(Role.AGENT, running).get("/journal").text()).doesNotContain("Exercice d’altération");
    }

    private static List<String> outcomes(DrillReport report) {
        return report.lines().stream()
                .map(line -> line.tampering() + " " + line.skill() + " " + line.outcome())
                .toList();
    }

    private List<String> left() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private void fromTheCommandLine(Path data, DrillReport held) throws IOException {
        var said = new ByteArrayOutputStream();
        var report = folder.resolve("rapport.txt");
        var console = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] words = {"--port=8062", "--tamper-drill", "--data=" + data, "--report=" + report};

        assertThat(DrillCommand.asked(words)).isTrue();
        assertThat(DrillCommand.run(console, (asked, percent) -> held, words)).isZero();

        assertThat(Files.readString(report))
                .contains("Exercice d’altération", "24. ", "Au démarrage, refus : ")
                .contains("Vu grâce au sceau gardé par un témoin", "altéré (")
                .doesNotContain("Non vu", "…", "drill.");
        assertThatThrownBy(() -> DrillCommand.run(console, words))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("existe déjà");
        assertThatThrownBy(() -> DrillCommand.run(console, "--tamper-drill", "--demo"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--demo");
        assertThatThrownBy(() -> DrillCommand.run(console, "--tamper-drill", "--data=" + folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("pas de registre");
    }

    private interface Reached {
        boolean now();
    }

    private static void await(Reached reached) throws InterruptedException {
        for (long left = WAIT_MILLIS; !reached.now(); left -= 50) {
            assertThat(left).isPositive();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
