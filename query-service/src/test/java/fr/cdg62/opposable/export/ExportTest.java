package fr.cdg62.opposable.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.collectivity.value.LegalCategory;
import fr.cdg62.opposable.kernel.access.Role;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.identity.Siren;
import fr.cdg62.opposable.reading.ReadServer;
import fr.cdg62.opposable.story.Libercourt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final String TRAP = "=HYPERLINK(\"http://example.org\";\"Calais\")";
    private static ReadServer server;

    @BeforeAll
    static void start() {
        var story = Libercourt.inForce();
        for (int number = 0; number < 60; number++) {
            story.then(registered(number, number == 59 ? TRAP : "Commune " + number));
        }
        server = ReadServer.over(story.log());
    }

    private static CollectivityRegistered registered(int number, String name) {
        var siren = siren("2162%04d".formatted(number));
        return new CollectivityRegistered(
                CollectivityId.of(Libercourt.CDG_62, siren),
                Libercourt.CDG_62,
                siren,
                LegalCategory.COMMUNE,
                null,
                name,
                "62",
                null,
                "test",
                LocalDate.parse("2024-01-02"));
    }

    /** The nine digits with their key. */
    private static Siren siren(String eight) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = (eight.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return new Siren(eight + (10 - sum % 10) % 10);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void an_agent_reads() {
        server.at("2025-03-10T09:42:00Z").as(new Viewer("account-test", Role.AGENT, Libercourt.CDG_62, null));
    }

    @Test
    void the_portfolio_has_the_columns_of_the_screen_in_iso_and_in_french() {
        var row = csv("/api/conventions.csv").getFirst();

        assertThat(row.getField("Collectivité")).isEqualTo("Libercourt");
        assertThat(row.getField("État")).isEqualTo("En vigueur");
        assertThat(row.getField("Dernier jour")).isEqualTo("2029-11-30");
        assertThat(row.getField("Dernier jour (en toutes lettres)")).isEqualTo("30 novembre 2029");
        assertThat(row.getField("Prestations"))
                .isEqualTo("Paramétrage, organisation et dématérialisation ; Convocations par i-délibRE");
    }

    @Test
    void each_row_says_when_it_was_read_and_that_time_is_simulated() {
        var row = csv("/api/conventions.csv?on=2024-11-20&knownAt=2024-11-05").getFirst();

        assertThat(row.getField("État")).isEqualTo("Signée");
        assertThat(row.getField("Situation au")).isEqualTo("2024-11-20");
        assertThat(row.getField("Connu le (UTC)")).isEqualTo("2024-11-05T22:59:59.999Z");
        assertThat(row.getField("Connu le (heure de Paris)")).isEqualTo("5 novembre 2024 à 23:59:59");
        assertThat(row.getField("Temps")).startsWith("SIMULÉ");
    }

    @Test
    void the_file_is_named_after_the_date_asked_about() {
        assertThat(server.bytes("/api/conventions.csv?on=2024-11-20").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"conventions-2024-11-20-SIMULE.csv\"");
        assertThat(server.bytes("/api/collectivities.ods").headers().firstValue("Content-Type"))
                .contains("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void a_spreadsheet_recognises_the_encoding() {
        assertThat(server.bytes("/api/conventions.csv").body()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void all_rows_are_there_not_one_page() {
        assertThat(csv("/api/collectivities.csv")).hasSize(61);
        assertThat(csv("/api/collectivities.csv?name=commune 1".replace(' ', '+')))
                .hasSize(11);
        assertThat(csv("/api/conventions.csv?name=zzz")).isEmpty();
    }

    @Test
    void a_name_is_never_a_formula() throws IOException {
        assertThat(csv("/api/collectivities.csv?name=hyperlink").getFirst().getField("Nom"))
                .isEqualTo("'" + TRAP);
        var name = ods("/api/collectivities.ods?name=hyperlink").getCell(1, 1);
        assertThat(name.getValue()).isEqualTo(TRAP);
        assertThat(name.getFormula()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void no_cell_begins_as_a_formula_does(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();

        CsvForm.write(table(text), bytes);

        assertThat(bytes.toString(UTF_8)).contains("'" + text);
    }

    @Test
    void a_list_longer_than_a_sheet_goes_on_in_the_next_one() throws IOException {
        var bytes = new ByteArrayOutputStream();

        OdsForm.write(table("un", "deux", "trois"), bytes, 3);

        var book = new SpreadSheet(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(book.getSheets()).extracting(Sheet::getName).containsExactly("liste", "liste-2");
        assertThat(book.getSheet(0).getDataRange().getValues())
                .isDeepEqualTo(new Object[][] {{"Nom"}, {"un"}, {"deux"}});
        assertThat(book.getSheet(1).getDataRange().getValues()).isDeepEqualTo(new Object[][] {{"Nom"}, {"trois"}});
    }

    private static Table table(Object... cells) {
        var rows = Stream.of(cells).map(List::of);
        return new Table("liste", null, false, List.of("Nom"), rows.iterator());
    }

    @Test
    void in_a_spreadsheet_days_are_days_and_numbers_are_numbers() throws IOException {
        var cells = ods("/api/conventions.ods").getValues();

        assertThat(cells[0]).contains("Premier jour", "Points d’attention", "Situation au");
        assertThat(cells[1]).contains(LocalDate.parse("2029-11-30"), "30 novembre 2029", LocalDate.parse("2025-03-10"));
        assertThat(cells[1]).anyMatch(cell -> cell instanceof Number number && number.intValue() == 0);
    }

    @Test
    void a_collectivity_takes_away_only_what_it_sees() {
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, Libercourt.LIBERCOURT.value()));
        assertThat(csv("/api/collectivities.csv")).hasSize(1);
        server.as(new Viewer("account-test", Role.COLLECTIVITY, Libercourt.CDG_62, "collectivity-cdg-62-216204271"));
        assertThat(csv("/api/conventions.csv")).isEmpty();
    }

    @Test
    void a_filter_that_cannot_be_read_is_a_problem_not_a_file() {
        var answer = server.get("/api/conventions.csv?endsFrom=hier");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_PARAMETER");
    }

    @Test
    void the_pages_link_to_both_forms_with_their_filters_and_dates() {
        assertThat(server.get("/?name=liber&on=2024-11-20&limit=1").body())
                .contains("href=\"/api/conventions.csv?name=liber&amp;on=2024-11-20\"")
                .contains("href=\"/api/conventions.ods?name=liber&amp;on=2024-11-20\"");
    }

    private static List<NamedCsvRecord> csv(String path) {
        var text = new String(server.bytes(path).body(), UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                .toList();
    }

    private static Range ods(String path) throws IOException {
        var bytes = server.bytes(path).body();
        return new SpreadSheet(new ByteArrayInputStream(bytes)).getSheet(0).getDataRange();
    }
}
