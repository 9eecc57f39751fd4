package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The story of {@code docs/demonstration.md}, played as a user starts it. */
class DemonstrationTest {

    private static final String CONVENTIONS = "/api/conventions/convention-cdg-62-";
    private static final String LIBERCOURT = CONVENTIONS + "libercourt-2024";
    private static final String OIGNIES = CONVENTIONS + "oignies-2018";
    private static final String COURRIERES = CONVENTIONS + "courrieres-2018";
    private static final String DOURGES = CONVENTIONS + "dourges-2022";
    private static final Pattern ROW = Pattern.compile("^\\| (\\d{4}-\\d\\d-\\d\\d) \\| `([a-z0-9-/]+)` \\| (.*) \\|$");
    private static final Pattern FIGURE = Pattern.compile("^\\| .* \\| `([a-z0-9-/]+)` \\| (\\d+) \\|$");
    private static final Map<String, Integer> SIGNED_IN =
            Map.of("libercourt", 2024, "oignies", 2018, "courrieres", 2018, "dourges", 2022);
    private static final int STEPS_TOLD = 75;

    @TempDir
    Path data;

    @Test
    void four_conventions_are_told_and_playing_them_again_changes_nothing() throws IOException {
        long head;
        try (var demo = Application.started(data, "--demo")) {
            assertThat(demo.running().rooms().clock().today()).isEqualTo("2026-02-02");
            assertThat(demo.as(Role.AGENT).get("/api/persons").body()).contains("Maire Fictif");
            libercourt_is_in_force_without_anomaly(demo);
            oignies_was_renewed_on_its_last_day(demo);
            courrieres_ended_although_the_commune_had_decided(demo);
            dourges_ended_by_a_letter_nobody_collected(demo);
            oignies_is_short_once_and_at_risk_again(demo);
            what_follows_is_recorded_on_the_day_of_its_fact(demo);
            each_row_of_the_document_is_a_step(demo);
            each_figure_of_the_document_is_so(demo);
            head = demo.settledHead();
        }
        try (var again = Application.started(data, "--demo")) {
            assertThat(again.settledHead()).isEqualTo(head);
        }
    }

    private static void libercourt_is_in_force_without_anomaly(Application demo) {
        var seen = seen(demo, LIBERCOURT);
        assertThat(state(seen)).isEqualTo("IN_FORCE");
        assertThat(seen.path("file").path("anomalies").isEmpty()).isTrue();
        assertThat(seen.toString())
                .contains(
                        "\"date\":\"2029-11-30\"", "AVENANT-1", "062-216209072-20241016-DELIB-2024-37-DE", "VOLUNTARY")
                .contains("convention.started");
    }

    private static void oignies_was_renewed_on_its_last_day(Application demo) {
        assertThat(state(seen(demo, OIGNIES + "?on=2023-10-31"))).isEqualTo("IN_FORCE");
        var seen = seen(demo, OIGNIES);
        assertThat(state(seen)).isEqualTo("RENEWED");
        assertThat(seen.toString())
                .contains("\"date\":\"2028-10-31\"", "convention.renewed")
                .doesNotContain("convention.expired");
    }

    private static void courrieres_ended_although_the_commune_had_decided(Application demo) {
        var seen = seen(demo, COURRIERES);
        assertThat(state(seen)).isEqualTo("EXPIRED");
        assertThat(seen.path("standing").path("since").asString()).isEqualTo("2023-12-01");
        assertThat(seen.toString())
                .contains("DELIB-2023-71", "convention.expired")
                .doesNotContain("CA-2023-12-05", "convention.renewed");
        assertThat(state(seen(demo, COURRIERES + "?knownAt=2023-12-10T00:00:00Z&on=2023-11-30")))
                .isEqualTo("IN_FORCE");
    }

    private static void dourges_ended_by_a_letter_nobody_collected(Application demo) {
        var seen = seen(demo, DOURGES);
        assertThat(state(seen)).isEqualTo("TERMINATED");
        assertThat(seen.path("standing").path("since").asString()).isEqualTo("2025-03-01");
        assertThat(state(seen(demo, DOURGES + "?knownAt=2025-03-10T00:00:00Z&on=2025-03-10")))
                .isEqualTo("IN_FORCE");
        assertThat(recordedOn(demo, "project-cdg-62-dourges-2022", "project.closed"))
                .isEqualTo("2025-03-17");
        assertThat(recordedOn(demo, "ledger-cdg-62-dourges-2022", "assistance.ledger-closed"))
                .isEqualTo("2025-03-17");
    }

    private static void what_follows_is_recorded_on_the_day_of_its_fact(Application demo) {
        assertThat(recordedOn(demo, "project-cdg-62-libercourt-2024", "project.opened"))
                .isEqualTo("2024-10-16");
        assertThat(recordedOn(demo, "ledger-cdg-62-libercourt-2024", "assistance.ledger-opened"))
                .isEqualTo("2024-11-04");
        assertThat(recordedOn(demo, "ledger-cdg-62-libercourt-2024", "assistance.year-closed"))
                .isEqualTo("2025-12-01");
        assertThat(recordedOn(demo, "project-cdg-62-courrieres-2018", "project.closed"))
                .isEqualTo("2023-12-01");
    }

    private static String recordedOn(Application demo, String stream, String event) {
        return demo.running().rooms().reads().log().readStream(stream).stream()
                .filter(one -> one.type().name().equals(event))
                .map(one -> one.recordedAt().toString().substring(0, 10))
                .findFirst()
                .orElseThrow();
    }

    private static void each_row_of_the_document_is_a_step(Application demo) throws IOException {
        var rows = rows(ROW);
        assertThat(rows).hasSize(STEPS_TOLD);
        for (var row : rows) {
            var known = recorded(demo, row.group(2));
            if (row.group(3).contains("refused")) {
                assertThat(known).as(row.group()).isEmpty();
            } else {
                assertThat(known)
                        .as(row.group())
                        .isNotEmpty()
                        .allSatisfy(event ->
                                assertThat(event.recordedAt().toString()).startsWith(row.group(1)));
            }
        }
    }

    /** What a step left in the convention, its project or its ledger. */
    private static List<RecordedEvent> recorded(Application demo, String step) {
        var log = demo.running().rooms().reads().log();
        var commune = step.split("/")[0];
        var named = "cdg-62-" + commune + "-" + SIGNED_IN.get(commune);
        return Stream.of("convention-", "project-", "ledger-")
                .flatMap(kind -> log.readStream(kind + named).stream())
                .filter(event -> ("demo/" + step).equals(event.meta(MetadataKey.COMMAND_ID)))
                .toList();
    }

    private static List<MatchResult> rows(Pattern pattern) throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "demonstration.md")).stream()
                .map(pattern::matcher)
                .filter(row -> row.matches())
                .map(row -> row.toMatchResult())
                .toList();
    }

    private static void each_figure_of_the_document_is_so(Application demo) throws IOException {
        var told =
                rows(FIGURE).stream().collect(Collectors.toMap(row -> row.group(1), row -> Long.valueOf(row.group(2))));
        var figures =
                new DemonstrationFigures(demo, demo.running().rooms().clock().today());

        assertThat(told).containsExactlyInAnyOrderEntriesOf(figures.all());
    }

    private static void oignies_is_short_once_and_at_risk_again(Application demo) {
        var ledger =
                new DemonstrationFigures(demo, demo.running().rooms().clock().today()).ledger("oignies-2018");
        assertThat(ledger.path("years").get(6).path("state").asString()).isEqualTo("SHORTFALL");
        assertThat(ledger.path("years").get(7).path("state").asString()).isEqualTo("AT_RISK");
        assertThat(ledger.path("statements").toString()).contains("CONTESTED", "une heure et demie");
    }

    @Test
    void a_late_pass_of_the_calendar_starts_and_expires_once() {
        try (var demo = Application.started(data, "--demo", "--clock=2030-01-01")) {
            var seen = seen(demo, LIBERCOURT);
            var oignies = seen(demo, OIGNIES + "?on=2024-01-01");
            long head = demo.head();

            demo.running().rooms().calendar().runNow();

            assertThat(state(seen)).isEqualTo("EXPIRED");
            assertThat(seen.toString()).contains("convention.started", "convention.expired");
            assertThat(state(oignies)).isEqualTo("RENEWED");
            assertThat(demo.head()).isEqualTo(head);
        }
    }

    private static JsonNode seen(Application demo, String address) {
        var answer = demo.as(Role.AGENT).get(address + (address.contains("?") ? "&" : "?") + "atLeast=" + demo.head());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String state(JsonNode seen) {
        return seen.path("standing").path("state").asString();
    }
}
