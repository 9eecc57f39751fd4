package fr.cdg62.opposable.closing;

import fr.cdg62.opposable.file.ConventionFile;
import fr.cdg62.opposable.file.DocumentMark;
import fr.cdg62.opposable.ledger.LedgerSheet;
import fr.cdg62.opposable.progress.ProjectSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the first letter of a dispute forbids to destroy: the histories of the convention, of its project and of its ledger, and the documents
 * cited. The product destroys nothing by itself: the list says what a purge would have to leave.
 *
 * @param since the date of the first letter of a dispute that is not closed
 * @param streams the histories it covers
 * @param documents those of the convention, each once
 */
public record LegalHold(LocalDate since, List<HeldStream> streams, List<DocumentMark> documents) {

    public LegalHold {
        streams = List.copyOf(streams);
        documents = List.copyOf(documents);
    }

    static Optional<LegalHold> of(
            ConventionFile file, LocalDate on, @Nullable LedgerSheet ledger, @Nullable ProjectSheet project) {
        return file.disputes().on(on).legalHoldSince().map(since -> {
            var documents = new ArrayList<DocumentMark>();
            for (var mark : file.documents()) {
                if (documents.stream().noneMatch(one -> one.hash().equals(mark.hash()))) {
                    documents.add(mark);
                }
            }
            return new LegalHold(since, streams(file, documents.size(), ledger, project), documents);
        });
    }

    private static List<HeldStream> streams(
            ConventionFile file, long documents, @Nullable LedgerSheet ledger, @Nullable ProjectSheet project) {
        var id = file.opening().id().value();
        var streams = new ArrayList<HeldStream>();
        streams.add(new HeldStream(id, file.timeline().size(), documents, "/conventions/" + id));
        if (project != null) {
            var name = project.id().value();
            streams.add(new HeldStream(name, project.version() + 1, 0, "/projets/" + name));
        }
        if (ledger != null) {
            var name = ledger.id().value();
            streams.add(new HeldStream(name, ledger.version() + 1, 0, "/assistance/" + name));
        }
        return streams;
    }
}
