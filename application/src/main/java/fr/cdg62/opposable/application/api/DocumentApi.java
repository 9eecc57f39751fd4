package fr.cdg62.opposable.application.api;

import fr.cdg62.opposable.application.document.DocumentRefusal;
import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.document.StoredDocument;
import fr.cdg62.opposable.kernel.access.AccessPort;
import fr.cdg62.opposable.kernel.access.Consultations;
import fr.cdg62.opposable.kernel.command.CommandRefusal;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes documents before commands cite them, and gives them back as attachments. */
@RestController
public final class DocumentApi {
    private static final Article SOURCE = Article.of("API, documents");

    private final DocumentStore documents;
    private final AccessPort access;
    private final Consultations consultations;

    /** An API over those documents; each that is handed over is recorded first. */
    public DocumentApi(DocumentStore documents, AccessPort access, Consultations consultations) {
        this.documents = documents;
        this.consultations = consultations;
        this.access = access;
    }

    /** Keeps the body, or the first file of a form, and answers with its hash. */
    @PostMapping("/api/documents")
    public void upload(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        access.viewerAsking("document-upload");
        if (request.getContentLengthLong() > 2 * documents.sizeMax()) {
            throw refusal(DocumentRefusal.DOCUMENT_TOO_LARGE, Facts.of("size max", documents.sizeMax()));
        }
        try (var bytes = SentFile.of(request).bytes()) {
            var stored = documents.keep(bytes);
            response.setHeader("Location", "/api/documents/" + stored.sha256().value());
            JsonAnswer.write(201, stored, response);
        }
    }

    /** Gives a document back, as an attachment that no browser runs. */
    @GetMapping("/api/documents/{sha256}")
    public void download(@PathVariable String sha256, HttpServletResponse response) throws IOException {
        access.viewerAsking("documents");
        var hash = new Sha256(sha256);
        var document = documents
                .find(hash)
                .orElseThrow(() -> new CommandRefused(
                        Refusal.of(CommandRefusal.NOT_FOUND, SOURCE, Facts.of("sha256", hash.value()))));
        consultations.exported("/api/documents/" + hash.value());
        describe(document, documents.typeOf(hash).extension(), response);
        try (var bytes = documents.read(hash)) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    private static void describe(StoredDocument document, String extension, HttpServletResponse response) {
        var name = document.sha256().value() + "." + extension;
        response.setContentType(document.type());
        response.setContentLengthLong(document.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("ETag", "\"" + document.sha256().value() + "\"");
    }

    private static CommandRefused refusal(DocumentRefusal code, Facts facts) {
        return new CommandRefused(Refusal.of(code, SOURCE, facts));
    }
}
