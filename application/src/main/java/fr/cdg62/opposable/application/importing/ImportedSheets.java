package fr.cdg62.opposable.application.importing;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.kernel.identity.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The sheets given to be imported, and kept as they came: working copies, which may spell names in clear. Those that spell an erased
 * person's name are destroyed with the key; how their lines were judged stays, without the words.
 */
public final class ImportedSheets {
    private final Path data;
    private final DocumentStore documents;

    /** The sheets of that data folder. */
    public ImportedSheets(Path data, DocumentStore documents) {
        this.data = data;
        this.documents = documents;
    }

    /** The sheets still kept that spell the name, in a line or in how the file is called. */
    public List<Sha256> spelling(String name) {
        var spelled = new SpelledName(name);
        try (var book = ImportBook.open(data)) {
            return book.all().stream()
                    .filter(job -> documents.has(job.file()))
                    .filter(job -> spelled.isIn(job.name()) || spelled.isInSheet(bytes(job.file())))
                    .map(ImportJob::file)
                    .toList();
        }
    }

    /** Destroys the sheet and the words of its verdicts; nothing when that is done already. */
    public void destroy(Sha256 sheet) {
        documents.destroy(sheet);
        try (var book = ImportBook.open(data)) {
            book.destroy(sheet);
        }
    }

    private byte[] bytes(Sha256 sheet) {
        try (var bytes = documents.read(sheet)) {
            return bytes.readNBytes(ImportJobs.BYTES_MAX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
