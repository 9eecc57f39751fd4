package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.journal.CheckpointFolder;
import fr.cdg62.opposable.journal.SyncedFile;
import fr.cdg62.opposable.sealing.OutletState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A folder on another disk or machine. It is never made here: a mount that is away must not be taken for an empty witness. */
record FolderOutlet(Path folder) implements Outlet {
    @Override
    public OutletState.Kind kind() {
        return OutletState.Kind.FOLDER;
    }

    @Override
    public String target() {
        return folder.toString();
    }

    @Override
    public boolean wantsAll() {
        return true;
    }

    @Override
    public void hand(long number, byte[] note) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder is not there");
        }
        var file = folder.resolve(CheckpointFolder.name(number) + ".note");
        if (Files.exists(file)) {
            if (!Arrays.equals(Files.readAllBytes(file), note)) {
                throw new IOException("the witness holds another note under this number");
            }
            return;
        }
        try {
            SyncedFile.write(file, note);
        } catch (UncheckedIOException e) {
            throw new IOException("the folder takes no file", e);
        }
    }
}
