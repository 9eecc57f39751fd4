package fr.cdg62.opposable.application.importing;

import static fr.cdg62.opposable.application.importing.ImportedHours.csv;
import static fr.cdg62.opposable.application.importing.ImportedHours.line;
import static fr.cdg62.opposable.application.ledger.SignedConventions.ARRAS;
import static fr.cdg62.opposable.application.ledger.SignedConventions.LIBERCOURT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.ledger.SignedConventions;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.access.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hours kept elsewhere, taken over on 2 June 2025: each line has its verdict, and none is counted twice. */
class ImportHoursTest {

    private static final String CLOCK = "--clock=2025-06-02";
    private static final LocalDate SINCE = LocalDate.of(2024, 12, 1);

    @TempDir
    Path data;

    @Test
    void each_line_has_its_verdict_and_the_good_ones_are_recorded_once() {
        try (var application = Application.prepared(data, CLOCK)) {
            var signed = SignedConventions.in(application);
            var ended = signed.sign(ARRAS, LocalDate.of(2018, 1, 1));
            var arras = signed.sign(ARRAS, SINCE);
            var libercourt = signed.sign(LIBERCOURT, SINCE);
            var agent = application.as(Role.AGENT);
            var before = application.settledHead();
            var import1 = ImportRun.ofHours(
                    agent,
                    csv(
                            line(LIBERCOURT, "12/03/2025", "1:30", "GLPI 1"),
                            line("216 200 410 00019", "2025-03-13", "45", "GLPI 2"),
                            line(arras.convention().value(), "2025-03-14", "1h", "GLPI 3"),
                            line(ARRAS, "2022-06-15", "30", "GLPI 4"),
                            line(ARRAS, "2023-01-10", "30", "GLPI 5") + "accord oral",
                            line(ARRAS, "2023-01-10", "30", "GLPI 6"),
                            line(LIBERCOURT, "2024-11-30", "30", "GLPI 7"),
                            line(LIBERCOURT, "2025-06-03", "30", "GLPI 8"),
                            line(LIBERCOURT, "2025-02-29", "30", "GLPI 9"),
                            line(LIBERCOURT, "2025-03-12", "1:75", "GLPI 10"),
                            line(LIBERCOURT, "2025-03-12", "0", "GLPI 11"),
                            line(LIBERCOURT, "2025-03-12", "12:01", "GLPI 12"),
                            line(LIBERCOURT, "2025-03-12", "15", "GLPI 13").replace("Agente", "Inconnue"),
                            line(LIBERCOURT, "2025-03-12", "15", "GLPI 14").replace("Téléphone", "Pigeon"),
                            line("200018083", "2025-03-12", "15", "GLPI 15"),
                            line(LIBERCOURT, "2025-03-12", "90", "glpi-1"),
                            line(LIBERCOURT, "2025-03-12", "91", "GLPI 1"),
                            line(LIBERCOURT, "2025-03-20", "20", ""),
                            line(LIBERCOURT, "2025-03-20", "0:20", ""),
                            line(LIBERCOURT, "2025-03-21", "15", "GLPI 20")
                                    .replace("Agente Imaginaire", "person-cdg-62-x"),
                            line("216209073", "2025-03-12", "15", "GLPI 21")));

            import1.checked();
            assertThat(application.settledHead()).as("a check records nothing").isEqualTo(before);
            var verdicts = import1.verdicts();
            assertThat(verdicts.values())
                    .containsExactly(
                            "ACCEPTED",
                            "ACCEPTED",
                            "ACCEPTED",
                            "ACCEPTED",
                            "ACCEPTED OFF_CONVENTION",
                            "REFUSED OUT_OF_TERM",
                            "REFUSED OUT_OF_TERM",
                            "REFUSED FUTURE_DATE",
                            "REFUSED CELL_UNREADABLE",
                            "REFUSED CELL_UNREADABLE",
                            "REFUSED BAD_DURATION",
                            "REFUSED BAD_DURATION",
                            "REFUSED PERSON_UNKNOWN",
                            "REFUSED CELL_UNREADABLE",
                            "REFUSED LEDGER_UNKNOWN",
                            "ALREADY_THERE HOUR_ALREADY_THERE",
                            "REFUSED HOUR_TOLD_OTHERWISE",
                            "ACCEPTED",
                            "ALREADY_THERE HOUR_ALREADY_THERE",
                            "REFUSED PERSON_UNKNOWN",
                            "REFUSED BAD_SIREN");

            import1.recorded();
            assertThat(import1.verdicts()).as("recorded as it was foreseen").isEqualTo(verdicts);
            assertThat(ImportedHours.recorded(application))
                    .extracting(AssistanceHourLogged::ledgerId)
                    .containsExactly(libercourt, arras, arras, ended, ended, libercourt);
            totalsEqualTheirDetails(application, libercourt, 110);
            totalsEqualTheirDetails(application, arras, 105);

            var head = application.settledHead();
            import1.recorded();
            assertThat(application.settledHead())
                    .as("launched again, nothing is recorded twice")
                    .isEqualTo(head);
            agent.post(import1.address() + "/check", "");
            assertThat(import1.checked().path("counts").path("ACCEPTED").asInt())
                    .as("what is recorded is there already")
                    .isZero();
            anotherSheetThatTellsThemAgainAddsOnlyWhatIsNew(application, agent, libercourt);
        }
    }

    private static void anotherSheetThatTellsThemAgainAddsOnlyWhatIsNew(
            Application application, Client agent, LedgerId libercourt) {
        var later = ImportRun.ofHours(
                agent,
                csv(
                        line(LIBERCOURT, "2025-03-20", "20", ""),
                        line(ARRAS, "2025-03-13", "45", "GLPI 2"),
                        line(LIBERCOURT, "2025-03-12", "60", "GLPI 1"),
                        line(LIBERCOURT, "2022-03-12", "90", "GLPI 1"),
                        line(LIBERCOURT, "2025-04-01", "10", "GLPI 30")));

        later.recorded();

        assertThat(later.verdicts().values())
                .containsExactly(
                        "ALREADY_THERE HOUR_ALREADY_THERE",
                        "ALREADY_THERE HOUR_ALREADY_THERE",
                        "REFUSED HOUR_TOLD_OTHERWISE",
                        "REFUSED HOUR_TOLD_OTHERWISE",
                        "ACCEPTED");
        assertThat(ImportedHours.recorded(application)).hasSize(7);
        totalsEqualTheirDetails(application, libercourt, 120);
    }

    private static void totalsEqualTheirDetails(Application application, LedgerId ledger, int minutes) {
        var address = "/api/ledgers/" + ledger.value() + "?atLeast=" + application.head();
        var seen = application.as(Role.AGENT).get(address).json();
        var counted = StreamSupport.stream(seen.path("entries").spliterator(), false)
                .filter(entry -> entry.path("standing").asString().equals("COUNTED"))
                .mapToInt(entry -> entry.path("countedMinutes").asInt())
                .sum();
        var years = StreamSupport.stream(seen.path("years").spliterator(), false)
                .mapToInt(year -> year.path("givenMinutes").asInt())
                .sum();
        assertThat(seen.path("countedMinutes").asInt()).isEqualTo(minutes);
        assertThat(counted).isEqualTo(minutes);
        assertThat(years).isEqualTo(minutes);
    }
}
