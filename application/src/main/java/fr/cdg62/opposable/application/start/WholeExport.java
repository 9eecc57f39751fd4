package fr.cdg62.opposable.application.start;

import fr.cdg62.opposable.application.exporting.ExportOfEverything;
import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.proof.ProofRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Takes everything away without serving anything: an export of everything and, when asked, the keys of persons beside it. */
public final class WholeExport {
    private WholeExport() {}

    /**
     * Writes the files, then closes the folder.
     *
     * @param console told where they are and which note they refer to
     * @throws StartRefused when a file is there already, or nothing can leave with its proof
     */
    public static void write(Options options, PrintStream console) {
        var file = Objects.requireNonNull(options.exit().export(), "an export was asked for");
        var keys = file.resolveSibling(file.getFileName() + ".vault.db");
        refuseThere(file);
        if (options.exit().withKeys()) {
            refuseThere(keys);
        }
        TakeOver.before(options, console);
        try (var rooms = Rooms.open(options)) {
            var note = ExportOfEverything.write(rooms.journal().exports(), rooms.documents(), EventTable.names(), file);
            console.println("Tout est écrit dans " + file + ", sous le sceau n° "
                    + note.checkpoint().number() + " (" + note.checkpoint().size() + " événements).");
        } catch (ProofRefused e) {
            throw new StartRefused("Rien n'est écrit : " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new StartRefused("L'export ne peut pas être écrit dans " + file + " : " + e.getMessage(), e);
        }
        if (options.exit().withKeys()) {
            copyVault(options.data(), keys, console);
        }
    }

    private static void refuseThere(Path file) {
        if (Files.exists(file)) {
            throw new StartRefused("Le fichier " + file + " existe déjà : rien n'est remplacé.");
        }
    }

    /** The vault is closed by now: its file is whole. */
    private static void copyVault(Path data, Path keys, PrintStream console) {
        try {
            Files.copy(data.resolve("vault/vault.db"), PrivateFiles.file(keys), StandardCopyOption.REPLACE_EXISTING);
            PrivateFiles.file(keys);
            console.println("Les clés des personnes sont dans " + keys
                    + " : qui les a lit les noms. Gardez ce fichier à part de l'export.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
