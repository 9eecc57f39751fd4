package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ImportedHours.csv;
import static fr.cdg62.opposable.application.importing.ImportedHours.line;
import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS;
import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS_URBAN_COMMUNITY;
import static fr.cdg62.opposable.application.ledger.SignedConventions.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Child;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.kernel.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of hours in either format, of sessions held for several, and interrupted by a kill. */
class HourSheetsTest {

    private static final String CLOCK = "--clock=2025-06-02";
    private static final LocalDate SINCE = LocalDate.of(2024, 12, 1);

    @TempDir
    Path data;

    @Test
    void a_session_held_for_three_collectivities_counts_in_full_for_each_under_one_id() {
        try (var application = Application.prepared(data, CLOCK)) {
            var signed = SignedConventions.in(application);
            var ledgers = List.of(
                    signed.sign(LIBERCOURT, SINCE),
                    signed.sign(ARRAS, SINCE),
                    signed.sign(ARRAS_URBAN_COMMUNITY, SINCE));
            var agent = application.as(Role.AGENT);

            ImportRun.ofHours(
                            agent,
                            csv(
                                    shared(LIBERCOURT, "2025-03-12", "Atelier PES"),
                                    shared(ARRAS, "2025-03-12", "atelier pes"),
                                    shared(ARRAS_URBAN_COMMUNITY, "2025-03-12", "Atelier  PES"),
                                    shared(LIBERCOURT, "2025-04-12", "Atelier PES")))
                    .recorded();

            var hours = ImportedHours.recorded(application);
            assertThat(hours).extracting(AssistanceHourLogged::countedMinutes).containsOnly(50);
            assertThat(hours.subList(0, 3))
                    .extracting(AssistanceHourLogged::ledgerId)
                    .isEqualTo(ledgers);
            assertThat(hours.subList(0, 3).stream()
                            .map(hour -> hour.service().session())
                            .distinct())
                    .hasSize(1)
                    .doesNotContainNull();
            assertThat(hours.getLast().service().session())
                    .as("the same name another day is another session")
                    .isNotEqualTo(hours.getFirst().service().session());
        }
    }

    @Test
    void an_ods_sheet_is_taken_as_its_template_says() {
        try (var application = Application.prepared(data, CLOCK)) {
            SignedConventions.in(application).sign(LIBERCOURT, SINCE);
            var agent = application.as(Role.AGENT);
            var template = agent.get("/import/modele.csv?contenu=HOURS");
            assertThat(template.header("Content-Disposition")).contains("modele-import-heures.csv");
            assertThat(CsvSheet.read(CsvSheet.text(template.body().getBytes(StandardCharsets.UTF_8)), SheetKind.HOURS)
                            .rows())
                    .hasSize(1);
            var header = SheetRefusals.row(
                    SheetKind.HOURS.columns().stream().map(SheetColumn::header).toArray(String[]::new));
            var cells = SheetKind.HOURS.columns().stream()
                    .map(SheetColumn::example)
                    .map(example -> example.equals("Agente Fictive") ? SignedConventions.AGENT_NAME : example)
                    .toArray(String[]::new);

            var given = ImportRun.ofHours(agent, SheetRefusals.ods(header + SheetRefusals.row(cells)));

            given.checked();
            assertThat(given.verdicts()).containsEntry(2, "ACCEPTED");
            assertThat(agent.get("/import").body()).contains("heures d’assistance", "modele.csv?contenu=HOURS");
            assertThat(agent.get("/import/" + given.address().substring("/api/imports/".length()))
                            .body())
                    .contains("heures d’assistance", "acceptée");
        }
    }

    @Test
    void a_kind_nobody_knows_and_a_sheet_of_the_other_kind_are_refused() {
        var agent = Application.shared().as(Role.AGENT);
        var hours = csv(line(LIBERCOURT, "2025-03-12", "15", "GLPI 1"));

        assertThat(given(agent, "?kind=WHATEVER", hours).text("code")).isEqualTo("BAD_PARAMETER");
        assertThat(given(agent, "", hours).text("code")).isEqualTo("SHEET_COLUMN_UNKNOWN");
        assertThat(given(agent, "?kind=HOURS", ImportedLines.csv(1)).text("code"))
                .isEqualTo("SHEET_COLUMN_UNKNOWN");
    }

    private static Client.Answer given(Client agent, String asked, String sheet) {
        return agent.send(
                "POST", "/api/imports" + asked, sheet.getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv");
    }

    @Test
    void killed_in_the_middle_it_finds_every_line_once() throws Exception {
        String token;
        try (var first = Application.prepared(data)) {
            var signed = SignedConventions.in(first);
            signed.sign(LIBERCOURT, SINCE);
            signed.sign(ARRAS, SINCE);
            token = String.valueOf(first.as(Role.AGENT).authorization());
        }
        String address;
        try (var child = Child.on(data)) {
            var agent = new Client(child.address(), token);
            child.awaitUp();
            var run = ImportRun.ofHours(agent, ImportedHours.csv(300, SINCE));
            address = run.address();
            run.checked();
            agent.post(address + "/record", "");
            while (agent.get(address).json().path("judged").asInt() < 50) {
                ImportRun.pause();
            }
            child.kill();
        }
        try (var again = Application.started(data)) {
            var run = new ImportRun(again.as(Role.AGENT), address);
            assertThat(run.await("DONE").path("counts").path("ACCEPTED").asInt())
                    .isEqualTo(300);
            assertThat(ImportedHours.recorded(again))
                    .hasSize(300)
                    .extracting(hour -> Objects.requireNonNull(hour.origin()).line())
                    .doesNotHaveDuplicates();
            run.recorded();
            assertThat(ImportedHours.recorded(again)).hasSize(300);
        }
    }

    private static String shared(String collectivity, String date, String group) {
        return line(collectivity, date, "50", "").replaceAll(";$", group + ";");
    }
}
