package fr.cdg62.opposable.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CSV for spreadsheets: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would take for a formula. */
final class CsvForm {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets compute, or carry into the next cell. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvForm() {}

    /** Writes the table and closes nothing: a file cut short by a failure must not look finished. */
    static void write(Table table, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(table.headings());
        table.rows()
                .forEachRemaining(
                        row -> csv.writeRecord(row.stream().map(CsvForm::cell).toList()));
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof String text) {
            return FORMULA.matcher(text).matches() ? "'" + text : text;
        }
        return value == null ? "" : value.toString();
    }
}
