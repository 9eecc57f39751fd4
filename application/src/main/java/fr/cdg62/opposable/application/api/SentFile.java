package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.document.DocumentRefusal;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A file a programme sent: the body itself, or the first file of a form.
 *
 * @param name how the form calls it, empty for a body
 */
public record SentFile(String name, InputStream bytes) {

    /**
     * The file in the request.
     *
     * @throws CommandRefused for a form without one
     */
    public static SentFile of(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return new SentFile("", request.getInputStream());
        }
        for (var part : request.getParts()) {
            var name = part.getSubmittedFileName();
            if (name != null) {
                return new SentFile(name, part.getInputStream());
            }
        }
        throw new CommandRefused(
                Refusal.of(DocumentRefusal.DOCUMENT_EMPTY, Article.of("API, documents"), Facts.none()));
    }
}
