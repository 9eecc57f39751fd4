package fr.cdg62.opposable.application.exporting;

import fr.cdg62.opposable.application.document.DocumentStore;
import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.journal.Note;
import fr.cdg62.opposable.kernel.event.EventNames;
import fr.cdg62.opposable.proof.ProofWatch;
import fr.cdg62.opposable.proof.ProvedExports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** Writes everything into one file, for an installation that is left. */
public final class ExportOfEverything {

    private ExportOfEverything() {}

    /**
     * Writes the file, whole or not at all.
     *
     * @return the note it refers to
     */
    public static Note write(ProvedExports exports, DocumentStore documents, EventNames names, Path file)
            throws IOException {
        var companions = new Companions(documents, new EventSchemas(names));
        var asked = new ExportAsked(ExportKind.ALL, "", false, Set.of(), true);
        var note = exports.note();
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (var out = Files.newOutputStream(PrivateFiles.file(unfinished))) {
                var request = asked.request().enclosing(companions.with(asked, exports.unsealedBecause()));
                exports.write(request, note, out, ProofWatch.NOBODY);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return note;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
