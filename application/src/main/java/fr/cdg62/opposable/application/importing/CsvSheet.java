package fr.cdg62.opposable.application.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A sheet in CSV: commas or semicolons, UTF-8 or what French office suites wrote before it. */
final class CsvSheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    private CsvSheet() {}

    /** The text of the bytes, whichever of the two it is written in. */
    static String text(byte[] bytes) {
        var text = utf8OrWindows(bytes);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    static Sheet read(String text, SheetKind kind) {
        var rows = new SheetRows(kind);
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(Math.toIntExact(record.getStartingLineNumber()), record.getFields());
            }
        } catch (CsvParseException e) {
            throw ImportRefusal.SHEET_UNREADABLE.with("reason", "CSV");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.sheet();
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        var semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons >= first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }
}
