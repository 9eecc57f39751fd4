package fr.cdg62.opposable.application.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The first table of an OpenDocument spreadsheet, read as a stream and within bounds: whatever the file says of itself, no more is
 * unpacked, repeated or kept than an import takes. Nothing outside the file is ever looked for.
 */
final class OdsSheet {

    private static final int UNPACKED_MAX = 40 * 1_048_576;
    private static final XMLInputFactory FACTORY = factory();

    private final SheetRows rows;
    private int line;

    private OdsSheet(SheetKind kind) {
        this.rows = new SheetRows(kind);
    }

    static Sheet read(byte[] bytes, SheetKind kind) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    return new OdsSheet(kind).content(new Bounded(zip));
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw ImportRefusal.SHEET_UNREADABLE.with("reason", "ODS");
        }
        throw ImportRefusal.SHEET_UNREADABLE.with("reason", "ODS");
    }

    private Sheet content(InputStream xml) throws XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("table-row")) {
                row(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("table")) {
                break;
            }
        }
        return rows.sheet();
    }

    private void row(XMLStreamReader reader) throws XMLStreamException {
        int times = repeated(reader, "number-rows-repeated");
        var cells = new ArrayList<String>();
        line++;
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && isCell(reader)) {
                cell(reader, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("table-row")) {
                break;
            }
        }
        var blank = cells.stream().allMatch(String::isBlank);
        for (int copy = 0; !blank && copy < times; copy++) {
            rows.add(line + copy, cells);
        }
        line += times - 1;
    }

    private void cell(XMLStreamReader reader, List<String> cells) throws XMLStreamException {
        int times = repeated(reader, "number-columns-repeated");
        var formula = attribute(reader, "formula") != null;
        var day = attribute(reader, "date-value");
        var name = reader.getLocalName();
        var text = new StringBuilder();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS && text.length() <= Sheet.CELL_MAX) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(name)) {
                break;
            }
        }
        var shown = formula ? "=" : day == null ? text.toString() : day.substring(0, Math.min(10, day.length()));
        for (int copy = 0; copy < times && cells.size() <= Sheet.COLUMNS_MAX; copy++) {
            cells.add(shown);
        }
    }

    private static boolean isCell(XMLStreamReader reader) {
        return reader.getLocalName().equals("table-cell")
                || reader.getLocalName().equals("covered-table-cell");
    }

    private static int repeated(XMLStreamReader reader, String name) {
        var given = attribute(reader, name);
        return given == null || !given.matches("[0-9]{1,9}") ? 1 : Math.max(1, Integer.parseInt(given));
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Reads no more than an import unpacks. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private int left = UNPACKED_MAX;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = in.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw ImportRefusal.SHEET_TOO_LARGE.with("bytes max", UNPACKED_MAX);
            }
        }
    }
}
