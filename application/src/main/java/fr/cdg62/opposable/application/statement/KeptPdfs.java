package fr.cdg62.opposable.application.statement;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.document.SniffedType;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.statement.KeptDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Hands out the PDFs of the document store to those who read statements. */
public final class KeptPdfs implements KeptDocuments {
    private final DocumentStore documents;

    /** The PDFs of that store. */
    public KeptPdfs(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public Optional<byte[]> pdf(Sha256 document) {
        try {
            if (!documents.has(document) || documents.typeOf(document) != SniffedType.PDF) {
                return Optional.empty();
            }
            try (var bytes = documents.read(document)) {
                return Optional.of(bytes.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
