package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.proof.Enclosures.Enclosure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What goes with every export for people: how to read it, the form of the events, and what verifies it. */
@Component
public final class Companions {

    /** The two verifiers, put beside the proofs: under which name, and where each is. */
    private static final Map<String, String> VERIFIERS = Map.of(
            "verifier.html", "/fr/cdg62/opposable/verifier/verify.html",
            "opposable-verify.jar", "/fr/cdg62/opposable/verifier/opposable-verify.jar");

    private final DocumentStore documents;
    private final EventSchemas schemas;

    /** What goes with the exports of those documents. */
    public Companions(DocumentStore documents, EventSchemas schemas) {
        this.documents = documents;
        this.schemas = schemas;
    }

    /**
     * What goes with that export.
     *
     * @param unsealed why what was recorded last is not in it, in French; empty when everything is
     */
    ExportEnclosures with(ExportAsked asked, String unsealed) {
        return new ExportEnclosures(this, asked, asked.documents() ? new CitedBytes(documents) : null, unsealed);
    }

    List<Enclosure> everyTime() {
        var all = new ArrayList<Enclosure>();
        VERIFIERS.forEach((name, resource) -> all.add(new Enclosure(name, () -> resource(resource))));
        all.addAll(schemas.enclosures());
        return all;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Companions.class.getResourceAsStream(name), name);
    }

    /** A text of this package. */
    static String text(String name) {
        try (var bytes = resource(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
