package fr.cdg62.opposable.export;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The content of an OpenDocument spreadsheet, cell after cell. */
final class OdsCells {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    /** OpenDocument keeps one blank of several, and no line end, unless each is an element. */
    private static final Pattern BLANKS = Pattern.compile("(?<=^| ) | (?=$)|\\t");

    private final XMLStreamWriter xml;

    OdsCells(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("office:document-content");
        for (var name : List.of("office", "table", "text", "style")) {
            xml.writeAttribute("xmlns:" + name, ODF + name + ":1.0");
        }
        xml.writeAttribute("xmlns:number", ODF + "datastyle:1.0");
        xml.writeAttribute("xmlns:fo", ODF + "xsl-fo-compatible:1.0");
        xml.writeAttribute("office:version", "1.2");
        styles();
        open("office:body");
        open("office:spreadsheet");
    }

    /** Headings in bold, days in ISO 8601, columns wide enough for both. */
    private void styles() throws XMLStreamException {
        open("office:automatic-styles");
        open("number:date-style", "style:name", "iso");
        empty("number:year", "number:style", "long");
        text("number:text", "-");
        empty("number:month", "number:style", "long");
        text("number:text", "-");
        empty("number:day", "number:style", "long");
        close();
        empty("style:style", "style:name", "day", "style:family", "table-cell", "style:data-style-name", "iso");
        open("style:style", "style:name", "heading", "style:family", "table-cell");
        empty("style:text-properties", "fo:font-weight", "bold");
        close();
        open("style:style", "style:name", "wide", "style:family", "table-column");
        empty("style:table-column-properties", "style:column-width", "42mm");
        close();
        close();
    }

    void beginSheet(String name, List<String> headings) throws XMLStreamException {
        open("table:table", "table:name", name);
        var columns = Integer.toString(headings.size());
        empty("table:table-column", "table:style-name", "wide", "table:number-columns-repeated", columns);
        open("table:table-row");
        for (var heading : headings) {
            open("table:table-cell", "table:style-name", "heading", "office:value-type", "string");
            lines(heading);
            close();
        }
        close();
    }

    void row(List<@Nullable Object> values) throws XMLStreamException {
        open("table:table-row");
        for (var value : values) {
            if (value == null) {
                empty("table:table-cell");
            } else {
                cell(value);
            }
        }
        close();
    }

    private void cell(Object value) throws XMLStreamException {
        var text = value.toString();
        switch (value) {
            case Long number -> open("table:table-cell", "office:value-type", "float", "office:value", text);
            case LocalDate day ->
                open(
                        "table:table-cell",
                        "table:style-name",
                        "day",
                        "office:value-type",
                        "date",
                        "office:date-value",
                        text);
            default -> open("table:table-cell", "office:value-type", "string");
        }
        lines(text);
        close();
    }

    private void lines(String text) throws XMLStreamException {
        for (var line : XmlText.of(text).split("\\R", -1)) {
            open("text:p");
            blanksKept(line);
            close();
        }
    }

    private void blanksKept(String line) throws XMLStreamException {
        var blanks = BLANKS.matcher(line);
        int from = 0;
        while (blanks.find()) {
            xml.writeCharacters(line.substring(from, blanks.start()));
            empty(blanks.group().equals("\t") ? "text:tab" : "text:s");
            from = blanks.end();
        }
        xml.writeCharacters(line.substring(from));
    }

    void endSheet() throws XMLStreamException {
        close();
    }

    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        write(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        write(attributes);
    }

    private void text(String element, String text) throws XMLStreamException {
        open(element);
        xml.writeCharacters(text);
        close();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
