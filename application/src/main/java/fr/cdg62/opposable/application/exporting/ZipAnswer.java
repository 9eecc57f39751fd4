package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.kernel.access.Consultations;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Hands over an export that is whole, once it is recorded that it is. */
@Component
public final class ZipAnswer {

    private final Consultations consultations;

    /** Hands over what is recorded there. */
    ZipAnswer(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * Sends the file as an attachment under that name.
     *
     * @param address where it was asked for, which is what is recorded
     */
    void send(Path file, String name, String address, HttpServletResponse response) throws IOException {
        consultations.exported(address);
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(file));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        Files.copy(file, response.getOutputStream());
    }

    /** Sends a file nobody else needs, then removes it. */
    void sendOnce(Path file, String name, String address, HttpServletResponse response) throws IOException {
        try {
            send(file, name, address, response);
        } finally {
            ExportShelf.delete(file);
        }
    }
}
