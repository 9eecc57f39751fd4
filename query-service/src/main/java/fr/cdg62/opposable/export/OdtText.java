package fr.cdg62.opposable.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An OpenDocument text, part after part: what is drafted from the facts, and the places left for a person to write in. */
public final class OdtText {

    /** What the file is on the network. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private final String title;
    private final List<Part> parts = new ArrayList<>();

    private OdtText(String title) {
        this.title = title;
    }

    /** A part of the text. */
    sealed interface Part {

        /** A heading, of level 1 or 2. */
        record Heading(int level, String text) implements Part {}

        /** A paragraph. */
        record Paragraph(String text) implements Part {}

        /** A place for a person to write in, shown as such; what is written there is not drawn from the facts. */
        record ToWrite(String invitation) implements Part {}

        /** A grid whose first row names its columns. */
        record Grid(List<String> headings, List<List<Cell>> rows) implements Part {
            public Grid {
                headings = List.copyOf(headings);
                rows = List.copyOf(rows);
            }
        }
    }

    /**
     * A cell of a grid.
     *
     * @param address where its proof is, or null
     */
    public record Cell(String text, @Nullable String address) {

        /** A cell without a link. */
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /** A text under that title. */
    public static OdtText titled(String title) {
        return new OdtText(title);
    }

    /** With a heading. */
    public OdtText heading(String text) {
        return with(new Part.Heading(1, text));
    }

    /** With a heading under the last one. */
    public OdtText subheading(String text) {
        return with(new Part.Heading(2, text));
    }

    /** With a paragraph. */
    public OdtText paragraph(String text) {
        return with(new Part.Paragraph(text));
    }

    /** With a place for a person to write in. */
    public OdtText toWrite(String invitation) {
        return with(new Part.ToWrite(invitation));
    }

    /** With a grid; with that paragraph instead when it has no row. */
    public OdtText grid(List<String> headings, List<List<Cell>> rows, String none) {
        return rows.isEmpty() ? paragraph(none) : with(new Part.Grid(headings, rows));
    }

    private OdtText with(Part part) {
        parts.add(part);
        return this;
    }

    /** The file: the same text gives the same bytes. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            OdfPackage.write(MEDIA_TYPE, xml -> new OdtContent(xml).write(title, parts), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
