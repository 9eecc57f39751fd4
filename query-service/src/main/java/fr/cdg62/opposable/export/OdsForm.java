package fr.cdg62.opposable.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * OpenDocument, written as it is read: days are days, numbers are numbers, and a text is a text whatever it begins with. A list longer
 * than a sheet goes on in the next one.
 */
final class OdsForm {

    /** No spreadsheet opens a longer sheet; the headings are one of its rows. */
    static final int ROWS_A_SHEET = 1_048_576;

    private static final String MEDIA_TYPE = ExportFormat.ODS.mediaType();
    private final Table table;
    private final int rowsASheet;

    private OdsForm(Table table, int rowsASheet) {
        this.table = table;
        this.rowsASheet = rowsASheet;
    }

    /** Writes the table and closes nothing: a file cut short by a failure must not look finished. */
    static void write(Table table, OutputStream out) throws IOException {
        write(table, out, ROWS_A_SHEET);
    }

    static void write(Table table, OutputStream out, int rowsASheet) throws IOException {
        OdfPackage.write(MEDIA_TYPE, new OdsForm(table, rowsASheet)::content, out);
    }

    private void content(XMLStreamWriter xml) throws XMLStreamException {
        var cells = new OdsCells(xml);
        cells.begin();
        int sheet = 1;
        do {
            cells.beginSheet(sheet == 1 ? table.name() : table.name() + "-" + sheet, table.headings());
            for (int row = 1; row < rowsASheet && table.rows().hasNext(); row++) {
                cells.row(table.rows().next());
            }
            cells.endSheet();
            sheet++;
        } while (table.rows().hasNext());
        cells.end();
    }
}
