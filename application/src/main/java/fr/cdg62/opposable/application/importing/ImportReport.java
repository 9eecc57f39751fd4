package fr.cdg62.opposable.application.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an import hands out as CSV, as French spreadsheets open it: a byte order mark, semicolons, nothing that computes. */
final class ImportReport {

    private static final String MARK = "\ufeff";

    private ImportReport() {}

    /** The header and one example. */
    static String template(SheetKind kind) {
        var columns = kind.columns();
        return csv(List.of(
                columns.stream().map(SheetColumn::header).toList(),
                columns.stream().map(SheetColumn::example).toList()));
    }

    /** One line a verdict. */
    static String of(List<LineVerdict> verdicts) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("ligne", "verdict", "convention", "code", "article", "pourquoi", "remede"));
        verdicts.forEach(verdict -> rows.add(List.of(
                Integer.toString(verdict.line()),
                verdict.kind().name().toLowerCase(Locale.ROOT),
                safe(verdict.convention()),
                safe(verdict.code()),
                safe(verdict.article()),
                safe(verdict.why()),
                safe(verdict.remedy()))));
        return csv(rows);
    }

    private static String csv(List<List<String>> rows) {
        var out = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MARK + out;
    }

    private static String safe(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s)[=+@-].*") ? "'" + text : text;
    }
}
