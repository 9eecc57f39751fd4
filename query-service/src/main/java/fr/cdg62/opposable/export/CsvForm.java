package fr.cdg62.opposable.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CSV for spreadsheets: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would take for a formula. */
final class CsvForm {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheets compute, or carry into the next cell. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvForm() {}

    static byte[] write(Table table) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            writeRecords(table, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeRecords(Table table, Writer writer) throws IOException {
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer)) {
            csv.writeRecord(table.headings());
            table.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvForm::cell).toList()));
        }
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof String text) {
            return FORMULA.matcher(text).matches() ? "'" + text : text;
        }
        return value == null ? "" : value.toString();
    }
}
