package fr.cdg62.opposable.export;

import java.io.IOException;
import java.io.OutputStream;

/** The two open forms of a list. */
enum ExportFormat {
    /** Comma-separated values, as French spreadsheets read them. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** OpenDocument spreadsheet. */
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format an address ends with. */
    static ExportFormat of(String path) {
        return path.endsWith(".ods") ? ODS : CSV;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** Writes the table row after row, and closes nothing. */
    void write(Table table, OutputStream out) throws IOException {
        if (this == ODS) {
            OdsForm.write(table, out);
        } else {
            CsvForm.write(table, out);
        }
    }
}
