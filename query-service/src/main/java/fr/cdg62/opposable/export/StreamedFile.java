package fr.cdg62.opposable.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list that leaves row after row, so that a long one is never held whole. */
public final class StreamedFile {

    private final ExportFormat format;
    private final Table table;

    StreamedFile(ExportFormat format, Table table) {
        this.format = format;
        this.table = table;
    }

    /** Writes the file as the answer. A failure on the way breaks the answer off: half a list must not pass for a whole one. */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(table.fileName(format))
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CONTENT_TYPE, format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        format.write(table, response.getOutputStream());
    }
}
