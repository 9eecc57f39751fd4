package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.axonserver.store.StoreCopy;
import fr.cdg62.opposable.axonserver.store.StoreFailure;
import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.NoteMalformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The copy a drill works on, made while the product runs on the source or not: first the journal, then the store in one read transaction,
 * so that the store holds all that the notes bind. Private keys, documents, accounts and views are not copied.
 */
final class DrillCopy {
    private static final int COPIES = 3;

    private DrillCopy() {}

    /** A folder that only this account may read, beside the source where that can be written, otherwise where the system puts such things. */
    static Path workFolder(Path data) {
        try {
            var beside = data.toAbsolutePath().getParent();
            return beside != null && Files.isWritable(beside)
                    ? Files.createTempDirectory(beside, ".opposable-exercice-")
                    : Files.createTempDirectory("opposable-exercice-");
        } catch (IOException e) {
            throw new DrillFailed("Le dossier de travail de l’exercice ne peut pas être créé.", e);
        }
    }

    static DrilledStore make(Path data, Path work) {
        if (!Files.exists(data.resolve("events.db"))) {
            throw new DrillFailed("Il n’y a pas de registre dans " + data + ".");
        }
        requireRoom(data, work);
        var to = work.resolve("sound");
        try {
            Files.createDirectories(to);
            if (Files.exists(data.resolve("journal"))) {
                Folders.copy(data.resolve("journal"), to.resolve("journal"));
            }
            var notes = new CheckpointFolder(to.resolve("journal/checkpoints"));
            var last = notes.read(notes.count());
            if (last.isEmpty()) {
                throw new DrillFailed(
                        "Rien n’est encore scellé dans " + data + " : scellez, puis refaites l’exercice.");
            }
            StoreCopy.make(data, to);
            return new DrilledStore(to, last.get());
        } catch (StoreFailure | NoteMalformed | UncheckedIOException | IOException e) {
            throw new DrillFailed("La copie ne peut pas être faite : " + e.getMessage(), e);
        }
    }

    private static void requireRoom(Path data, Path work) {
        try {
            long needed = COPIES * Files.size(data.resolve("events.db"));
            if (Files.getFileStore(work).getUsableSpace() < needed) {
                throw new DrillFailed("Il faut " + needed + " octets libres à côté de " + data + " pour l’exercice.");
            }
        } catch (IOException e) {
            throw new DrillFailed("La place libre ne peut pas être lue.", e);
        }
    }
}
