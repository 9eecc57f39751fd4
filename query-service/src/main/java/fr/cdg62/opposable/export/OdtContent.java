package fr.cdg62.opposable.export;

import fr.cdg62.opposable.export.OdtText.Cell;
import fr.cdg62.opposable.export.OdtText.Part;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The content of an OpenDocument text (ODF 1.2, part 1): headings a screen reader walks through, and tables with a header row. */
final class OdtContent {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final XMLStreamWriter xml;

    OdtContent(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(String title, List<Part> parts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        xml.writeAttribute("xmlns:office", OFFICE);
        xml.writeAttribute("xmlns:style", STYLE);
        xml.writeAttribute("xmlns:text", TEXT);
        xml.writeAttribute("xmlns:table", TABLE);
        xml.writeAttribute("xmlns:fo", FO);
        xml.writeAttribute("xmlns:xlink", XLINK);
        xml.writeAttribute("office:version", "1.2");
        styles();
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        said("Titre", title);
        for (var part : parts) {
            part(part);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void styles() throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        paragraphStyle("Titre", "20pt", "bold", null);
        paragraphStyle("Partie", "15pt", "bold", null);
        paragraphStyle("Sous-partie", "12pt", "bold", null);
        paragraphStyle("Texte", "11pt", "normal", null);
        paragraphStyle("Colonne", "10pt", "bold", null);
        paragraphStyle("Case", "10pt", "normal", null);
        paragraphStyle("A-ecrire", "11pt", "normal", "#fff3cd");
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", "Bord");
        xml.writeAttribute("style:family", "table-cell");
        xml.writeEmptyElement("style:table-cell-properties");
        xml.writeAttribute("fo:border", "0.5pt solid #888888");
        xml.writeAttribute("fo:padding", "0.1cm");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void paragraphStyle(String name, String size, String weight, @Nullable String background)
            throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", "paragraph");
        xml.writeEmptyElement("style:paragraph-properties");
        xml.writeAttribute("fo:margin-top", "0.2cm");
        xml.writeAttribute("fo:margin-bottom", "0.2cm");
        if (background != null) {
            xml.writeAttribute("fo:background-color", background);
            xml.writeAttribute("fo:padding", "0.2cm");
        }
        xml.writeEmptyElement("style:text-properties");
        xml.writeAttribute("fo:font-size", size);
        xml.writeAttribute("fo:font-weight", weight);
        xml.writeAttribute("fo:language", "fr");
        xml.writeAttribute("fo:country", "FR");
        xml.writeEndElement();
    }

    private void part(Part part) throws XMLStreamException {
        switch (part) {
            case Part.Heading it -> heading(it);
            case Part.Paragraph it -> said("Texte", it.text());
            case Part.ToWrite it -> said("A-ecrire", it.invitation());
            case Part.Grid it -> grid(it);
        }
    }

    private void heading(Part.Heading heading) throws XMLStreamException {
        xml.writeStartElement("text:h");
        xml.writeAttribute("text:style-name", heading.level() == 1 ? "Partie" : "Sous-partie");
        xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
        xml.writeCharacters(XmlText.of(heading.text()));
        xml.writeEndElement();
    }

    private void said(String style, String text) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    private void grid(Part.Grid grid) throws XMLStreamException {
        xml.writeStartElement("table:table");
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute(
                "table:number-columns-repeated", String.valueOf(grid.headings().size()));
        xml.writeStartElement("table:table-header-rows");
        xml.writeStartElement("table:table-row");
        for (var heading : grid.headings()) {
            cell("Colonne", Cell.of(heading));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        for (var row : grid.rows()) {
            xml.writeStartElement("table:table-row");
            for (var cell : row) {
                cell("Case", cell);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void cell(String style, Cell cell) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        xml.writeAttribute("table:style-name", "Bord");
        xml.writeAttribute("office:value-type", "string");
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        var address = cell.address();
        if (address == null) {
            xml.writeCharacters(XmlText.of(cell.text()));
        } else {
            xml.writeStartElement("text:a");
            xml.writeAttribute("xlink:type", "simple");
            xml.writeAttribute("xlink:href", XmlText.of(address));
            xml.writeCharacters(XmlText.of(cell.text()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
