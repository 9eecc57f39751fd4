package fr.cdg62.opposable.application.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends an export that is whole. */
final class ZipAnswer {

    private ZipAnswer() {}

    /** Sends the file as an attachment under that name. */
    static void send(Path file, String name, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        Files.copy(file, response.getOutputStream());
    }

    /** Sends a file nobody else needs, then removes it. */
    static void sendOnce(Path file, String name, HttpServletResponse response) throws IOException {
        try {
            send(file, name, response);
        } finally {
            ExportShelf.delete(file);
        }
    }
}
