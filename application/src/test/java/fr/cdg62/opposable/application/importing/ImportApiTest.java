package fr.cdg62.opposable.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.Client.Answer;
import fr.cdg62.opposable.kernel.access.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A programme gives a sheet, follows it and records it, without a page. */
class ImportApiTest {

    private static final int POLLS_MAX = 1_200;
    private static final String UNKNOWN = "/api/imports/" + "0".repeat(64);

    @TempDir
    Path data;

    @Test
    void a_programme_gives_a_sheet_reads_its_verdicts_and_records_it_once() {
        try (var application = Application.prepared(data)) {
            ImportedLines.seed(application);
            var programme = application.as(Role.AGENT);

            var given = give(programme, ImportedLines.csv(100));
            assertThat(given.status()).as(given.body()).isEqualTo(202);
            var address = given.header("Location");
            assertThat(address).matches("/api/imports/[0-9a-f]{64}");
            assertThat(given.text("name")).isEqualTo("reprise.csv");
            assertThat(give(programme, ImportedLines.csv(100)).header("Location"))
                    .as("the same sheet is the same import")
                    .isEqualTo(address);

            var checked = await(programme, address, "CHECKED");
            assertThat(checked.json().path("counts").path("ACCEPTED").asInt()).isEqualTo(85);
            assertThat(checked.json().path("judged").asInt()).isEqualTo(100);
            verdictsAreReadPageAfterPage(programme, address);
            assertThat(programme.get(address + "/report.csv").body().lines()).hasSize(101);

            assertThat(programme.post(address + "/record", "").status()).isEqualTo(202);
            await(programme, address, "DONE");
            var head = application.settledHead();
            assertThat(programme.post(address + "/record", "").status()).isEqualTo(202);
            await(programme, address, "DONE");
            assertThat(application.settledHead()).isEqualTo(head);
            assertThat(programme.post(address + "/check", "").status()).isEqualTo(202);
            var again = await(programme, address, "CHECKED").json().path("counts");
            assertThat(again.path("ALREADY_THERE").asInt()).isEqualTo(85);
            assertThat(again.path("ACCEPTED").asInt()).isZero();
        }
    }

    @Test
    void a_convention_recorded_by_hand_is_there_already() {
        try (var application = Application.prepared(data)) {
            ImportedLines.seed(application);
            var byHand = ImportedLines.recordByHand(application);
            var programme = application.as(Role.AGENT);

            var address = give(programme, ImportedLines.csv(1)).header("Location");
            await(programme, address, "CHECKED");

            var line = programme.get(address + "/lines").json().path("items").get(0);
            assertThat(line.path("kind").asString()).isEqualTo("ALREADY_THERE");
            assertThat(line.path("convention").asString()).isEqualTo(byHand.value());
        }
    }

    private static void verdictsAreReadPageAfterPage(Client programme, String address) {
        var first = programme.get(address + "/lines?kind=REFUSED&limit=10").json();
        assertThat(first.path("total").asInt()).isEqualTo(15);
        assertThat(first.path("items")).hasSize(10);
        assertThat(first.path("items").get(0).path("remedy").asString()).isNotEmpty();
        var last = programme
                .get(address + "/lines?kind=REFUSED&limit=10&after="
                        + first.path("next").asInt())
                .json();
        assertThat(last.path("items")).hasSize(5);
        assertThat(last.path("next").isMissingNode() || last.path("next").isNull())
                .isTrue();
        for (var query : new String[] {"kind=MAYBE", "limit=0", "limit=1001", "after=x"}) {
            assertThat(programme.get(address + "/lines?" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void what_is_no_sheet_is_a_problem_with_its_remedy() {
        var refused = give(Application.shared().as(Role.AGENT), "siren;inconnue\n1;2\n");

        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text("code")).isEqualTo("SHEET_COLUMN_UNKNOWN");
        assertThat(refused.text("remedy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/lines", "/report.csv"})
    void an_import_that_is_unknown_is_not_found(String end) {
        assertThat(Application.shared().as(Role.AGENT).get(UNKNOWN + end).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LAWYER", "AUDITOR", "COLLECTIVITY", "ADMIN"})
    void who_may_not_import_is_refused_everywhere(Role role) {
        var client = Application.shared().as(role);

        assertThat(give(client, "siren\n").status()).isEqualTo(403);
        assertThat(client.get(UNKNOWN).status()).isEqualTo(403);
        assertThat(client.get(UNKNOWN + "/lines").status()).isEqualTo(403);
        assertThat(client.get(UNKNOWN + "/report.csv").status()).isEqualTo(403);
        assertThat(client.post(UNKNOWN + "/check", "").status()).isEqualTo(403);
        assertThat(client.post(UNKNOWN + "/record", "").status()).isEqualTo(403);
    }

    private static Answer give(Client programme, String sheet) {
        return programme.send(
                "POST",
                "/api/imports?name=reprise.csv",
                sheet.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "text/csv");
    }

    private static Answer await(Client programme, String address, String phase) {
        for (int i = 0; i < POLLS_MAX; i++) {
            var told = programme.get(address);
            if (told.text("phase").equals(phase)) {
                return told;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the import did not come to " + phase);
    }
}
