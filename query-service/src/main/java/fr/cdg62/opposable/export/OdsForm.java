package fr.cdg62.opposable.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * OpenDocument, written as it is read: days are days, numbers are numbers, and a text is a text whatever it begins with. A list longer
 * than a sheet goes on in the next one.
 */
final class OdsForm {

    /** No spreadsheet opens a longer sheet; the headings are one of its rows. */
    static final int ROWS_A_SHEET = 1_048_576;

    /** The writer hands over one character after another, and each would be compressed alone. */
    private static final int BUFFER_BYTES = 65_536;

    private static final String MEDIA_TYPE = ExportFormat.ODS.mediaType();
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.replace("%s", MEDIA_TYPE);

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
        var zip = new ZipOutputStream(out, UTF_8);
        storeMediaType(zip);
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write(MANIFEST.getBytes(UTF_8));
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            var buffered = new BufferedOutputStream(zip, BUFFER_BYTES);
            new OdsForm(table, rowsASheet)
                    .content(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered, "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        zip.finish();
    }

    /** First and as it is, so that a program knows the file by its first bytes. */
    private static void storeMediaType(ZipOutputStream zip) throws IOException {
        var bytes = MEDIA_TYPE.getBytes(UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
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
