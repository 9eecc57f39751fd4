package fr.cdg62.opposable.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.opposable.application.Application;
import fr.cdg62.opposable.application.Child;
import fr.cdg62.opposable.application.Client;
import fr.cdg62.opposable.application.importing.LineVerdict.Kind;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand lines, three hundred of them wrong in five ways; then some with a kill in the middle. */
class ImportTest {

    private static final int POLLS_MAX = 4_800;

    @TempDir
    Path data;

    @Test
    void each_line_has_its_verdict_and_the_good_ones_are_recorded_once() {
        try (var application = Application.started(data)) {
            ImportedLines.seed(application);
            var agent = application.as(Role.AGENT);
            var before = application.settledHead();
            var file = upload(agent, "conventions.csv", ImportedLines.csv(2_000).getBytes(StandardCharsets.UTF_8));

            await(application, file, job -> job.phase() == ImportPhase.CHECKED);
            assertThat(application.settledHead()).as("a check records nothing").isEqualTo(before);
            assertThat(counts(application, file, ImportPhase.CHECKING))
                    .containsEntry(Kind.ACCEPTED, 1_700)
                    .containsEntry(Kind.REFUSED, 300)
                    .containsEntry(Kind.ALREADY_THERE, 0);
            assertThat(codes(application, file))
                    .containsEntry("BAD_SIREN", 60L)
                    .containsEntry("CELL_FORMULA", 60L)
                    .containsEntry("SIGNED_BEFORE_AUTHORISATION", 60L)
                    .containsEntry("SIGNATORY_UNKNOWN", 60L)
                    .containsEntry("PRESTATIONS_EXCLUSIVE", 60L);
            var report = agent.get("/import/" + file.value() + "/rapport.csv").body();
            assertThat(report.lines()).hasSize(2_001);
            assertThat(report).contains("refused;", ";convention, article 1;", "P1 et P2");

            agent.send("POST", "/import/" + file.value() + "/lancer", new byte[] {'x'});
            await(application, file, job -> job.phase() == ImportPhase.DONE);
            assertThat(imported(application)).isEqualTo(1_700);

            var head = application.settledHead();
            agent.send("POST", "/import/" + file.value() + "/lancer", new byte[] {'x'});
            await(application, file, job -> job.phase() == ImportPhase.DONE);
            assertThat(application.settledHead())
                    .as("launched again, nothing is recorded twice")
                    .isEqualTo(head);

            var other = upload(
                    agent,
                    "autre.csv",
                    (ImportedLines.csv(2_000) + "\r\n")
                            .replace("REF-", "AUTRE-")
                            .getBytes(StandardCharsets.UTF_8));
            await(application, other, job -> job.phase() == ImportPhase.CHECKED);
            assertThat(counts(application, other, ImportPhase.CHECKING))
                    .as("another file that tells the same conventions")
                    .containsEntry(Kind.ALREADY_THERE, 1_700);
        }
    }

    @Test
    void killed_in_the_middle_it_goes_on_and_ends_as_if_nothing_had_happened() throws Exception {
        String token;
        try (var first = Application.started(data)) {
            ImportedLines.seed(first);
            token = String.valueOf(first.as(Role.AGENT).authorization());
        }
        Sha256 file;
        try (var child = Child.on(data)) {
            var agent = new Client(child.address(), token);
            child.awaitUp();
            file = upload(agent, "conventions.csv", ImportedLines.csv(400).getBytes(StandardCharsets.UTF_8));
            awaitPage(agent, file, "Vérifié");
            agent.send("POST", "/import/" + file.value() + "/lancer", new byte[] {'x'});
            awaitPage(agent, file, "(?:[5-9][0-9]|[123][0-9][0-9]) ligne\\(s\\) sur 400");
            child.kill();
        }
        try (var again = Application.started(data)) {
            await(again, file, job -> job.phase() == ImportPhase.DONE);
            assertThat(counts(again, file, ImportPhase.RECORDING))
                    .containsEntry(Kind.ACCEPTED, 340)
                    .containsEntry(Kind.REFUSED, 60);
            assertThat(imported(again)).isEqualTo(340);
        }
    }

    @Test
    void a_sheet_is_read_in_either_encoding_and_format_and_refused_beyond_its_bounds() {
        var text = "siren;date_projet;financement;debut;reference\n216209072;02/09/2024;prix;01/12/2024;Été\n";

        assertThat(CsvSheet.read(CsvSheet.text(text.getBytes(Charset.forName("windows-1252"))), SheetKind.CONVENTIONS))
                .isEqualTo(CsvSheet.read(
                        CsvSheet.text(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)), SheetKind.CONVENTIONS));
        assertThat(CsvSheet.read(text.replace(';', ','), SheetKind.CONVENTIONS)
                        .rows()
                        .getFirst()
                        .cells())
                .containsEntry("reference", "Été");
        assertThat(SheetRefusals.of(() -> CsvSheet.read("siren;inconnue\n1;2\n", SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_COLUMN_UNKNOWN");
        assertThat(SheetRefusals.of(() -> CsvSheet.read("siren;debut\n1;2\n", SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_COLUMN_MISSING");
        assertThat(SheetRefusals.of(() -> CsvSheet.read("", SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_UNREADABLE");
        var header = text.lines().findFirst().orElseThrow() + "\n";
        assertThat(SheetRefusals.of(() -> CsvSheet.read(header + "a;b;c;d;e\n".repeat(5_001), SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_TOO_LARGE");
        assertThat(SheetRefusals.of(
                        () -> CsvSheet.read(header + "a;b;c;d;" + "e".repeat(2_001), SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_TOO_LARGE");
    }

    @Test
    void a_spreadsheet_is_read_as_its_values_and_never_unpacked_without_end() {
        var header = SheetRefusals.row("siren", "date_projet", "financement", "debut");
        var day = "<table:table-cell office:date-value=\"2024-12-01\"><text:p>1er déc.</text:p></table:table-cell>";
        var sheet = OdsSheet.read(
                SheetRefusals.ods(header + "<table:table-row table:number-rows-repeated=\"3\"/>"
                        + SheetRefusals.row("216209072", "02/09/2024", "prix")
                                .replace("</table:table-row>", day + "</table:table-row>")
                        + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                        + " table:number-columns-repeated=\"16000\"/></table:table-row>"),
                SheetKind.CONVENTIONS);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().number()).isEqualTo(5);
        assertThat(sheet.rows().getFirst().cells()).containsEntry("debut", "2024-12-01");
        var repeated = SheetRefusals.row("1", "2", "3", "4")
                .replaceFirst("<table:table-row", "<table:table-row table:number-rows-repeated=\"999999\"");
        assertThat(SheetRefusals.of(() -> OdsSheet.read(SheetRefusals.ods(header + repeated), SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_TOO_LARGE");
        assertThat(SheetRefusals.of(
                        () -> OdsSheet.read(SheetRefusals.ods(" ".repeat(60 * 1_048_576)), SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_TOO_LARGE");
        assertThat(SheetRefusals.of(() -> OdsSheet.read(new byte[] {1, 2, 3}, SheetKind.CONVENTIONS)))
                .isEqualTo("SHEET_UNREADABLE");
        var formula =
                "<table:table-row><table:table-cell table:formula=\"of:=1+1\"><text:p>2</text:p></table:table-cell></table:table-row>";
        assertThat(OdsSheet.read(SheetRefusals.ods(header + formula), SheetKind.CONVENTIONS)
                        .rows()
                        .getFirst()
                        .cells())
                .containsEntry("siren", "=");
    }

    private static Sha256 upload(Client agent, String name, byte[] bytes) {
        var head = ("--limite\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        var tail = "\r\n--limite--\r\n".getBytes(StandardCharsets.UTF_8);
        var body = new byte[head.length + bytes.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(bytes, 0, body, head.length, bytes.length);
        System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
        var answer = agent.send("POST", "/import", body, "Content-Type", "multipart/form-data; boundary=limite");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        var location = answer.header("Location");
        return new Sha256(location.substring(location.length() - 64));
    }

    private static Map<Kind, Integer> counts(Application application, Sha256 file, ImportPhase pass) {
        return book(application).counts(file, pass);
    }

    private static Map<String, Long> codes(Application application, Sha256 file) {
        return book(application).verdicts(file, ImportPhase.CHECKING).stream()
                .filter(verdict -> verdict.kind() == Kind.REFUSED)
                .collect(Collectors.groupingBy(verdict -> String.valueOf(verdict.code()), Collectors.counting()));
    }

    private static ImportBook book(Application application) {
        return application.running().web().getBean(ImportJobs.class).book();
    }

    private static long imported(Application application) {
        try (var events = application.running().rooms().reads().log().read(0)) {
            return events.filter(event -> event.payload() instanceof ConventionImported)
                    .count();
        }
    }

    private static void await(Application application, Sha256 file, Predicate<ImportJob> reached) {
        until(() -> reached.test(book(application).find(file).orElseThrow()));
    }

    private static void awaitPage(Client agent, Sha256 file, String wanted) {
        var found = Pattern.compile(wanted);
        until(() -> found.matcher(agent.get("/import/" + file.value()).body()).find());
    }

    private static void until(BooleanSupplier reached) {
        for (int i = 0; i < POLLS_MAX; i++) {
            if (reached.getAsBoolean()) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the import did not come so far");
    }
}
