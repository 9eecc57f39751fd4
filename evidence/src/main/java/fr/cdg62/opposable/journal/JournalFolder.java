package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The folder {@code journal} beside the store ({@code docs/journal.md}, section 10). */
public final class JournalFolder {

    private final Path folder;

    /** This folder, made at the first write. */
    public JournalFolder(Path folder) {
        this.folder = folder;
    }

    /** The notes and their time-stamps. */
    public CheckpointFolder checkpoints() {
        return new CheckpointFolder(folder.resolve("checkpoints"));
    }

    /** The tiles. */
    public TileFolder tiles() {
        return new TileFolder(folder.resolve("tile"));
    }

    /** The public keys, the oldest first. */
    public List<PublicKey> keys() {
        return text("keys")
                .map(text -> text.lines().map(PublicKey::parse).toList())
                .orElse(List.of());
    }

    /** Writes the public keys, the oldest first, unless the file says the same already. */
    public void keys(List<PublicKey> keys) {
        var text = keys.stream().map(key -> key.text() + "\n").collect(Collectors.joining());
        if (!text("keys").equals(Optional.of(text))) {
            write("keys", text);
        }
    }

    /** What the journal last refused to sign, and why, in French; nothing when all is well. */
    public Optional<String> refused() {
        return text("refused");
    }

    /** Writes why the journal refuses to sign. */
    public void refuse(String why) {
        write("refused", why.endsWith("\n") ? why : why + "\n");
    }

    /** All is well again. */
    public void accept() {
        try {
            Files.deleteIfExists(folder.resolve("refused"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        SyncedFile.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> text(String name) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
