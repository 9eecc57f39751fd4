package fr.cdg62.opposable.export;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenDocument: days are days, numbers are numbers, and a text is a text whatever it begins with. */
final class OdsForm {

    private static final double COLUMN_MILLIMETRES = 42;

    private OdsForm() {}

    static byte[] write(Table table) {
        var sheet = new Sheet(
                table.name(), table.rows().size() + 1, table.headings().size());
        fill(sheet, 0, table.headings());
        sheet.getRange(0, 0, 1, table.headings().size()).setFontBold(true);
        for (int row = 0; row < table.rows().size(); row++) {
            fill(sheet, row + 1, table.rows().get(row));
        }
        sheet.setColumnWidths(0, table.headings().size(), COLUMN_MILLIMETRES);
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        var bytes = new ByteArrayOutputStream();
        try {
            book.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Sheet sheet, int row, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var value = cells.get(column);
            if (value != null) {
                sheet.getRange(row, column).setValue(value);
            }
        }
    }
}
