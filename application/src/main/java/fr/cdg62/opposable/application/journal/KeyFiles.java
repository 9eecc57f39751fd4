package fr.cdg62.opposable.application.journal;

import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.journal.JournalKey;
import fr.cdg62.opposable.journal.PublicKey;
import fr.cdg62.opposable.sealing.SigningKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The private keys of the journal, one a file, in a folder that only the account running the product may read:
 * {@code journal.key} signs, {@code journal-<id>.key} is about to, or did and is kept until the next has signed.
 */
public final class KeyFiles implements SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.journal");
    private static final String SIGNING = "journal.key";
    private static final String UNREADABLE = "journal.key.unreadable";

    private final Path folder;
    private final String origin;

    /** The keys in the folder {@code keys} of that data folder, for that journal. */
    public KeyFiles(Path data, String origin) {
        this.folder = PrivateFiles.folder(data.resolve("keys"));
        this.origin = origin;
    }

    /** The key in {@code journal.key}, when it is there. */
    Optional<JournalKey> signing() {
        return read(folder.resolve(SIGNING));
    }

    /** Draws the first key, on disk when this returns. */
    JournalKey drawFirst() {
        setAside();
        var key = JournalKey.drawn(origin);
        key.write(folder.resolve(SIGNING));
        return key;
    }

    /** Draws a key that is to sign next, on disk when this returns. */
    JournalKey drawNext() {
        var key = JournalKey.drawn(origin);
        key.write(beside(key.publicKey()));
        return key;
    }

    /** The event that introduces that key is recorded: it signs from now on, and the one before is kept beside it. */
    synchronized void promote(PublicKey next) {
        var current = signing();
        if (current.isPresent() && current.get().publicKey().equals(next)) {
            return;
        }
        if (!Files.exists(beside(next))) {
            return;
        }
        current.ifPresent(key -> move(folder.resolve(SIGNING), beside(key.publicKey())));
        setAside();
        move(beside(next), folder.resolve(SIGNING));
    }

    /** What was drawn and never introduced is of no use. */
    void drop(PublicKey key) {
        delete(beside(key));
    }

    @Override
    public synchronized Optional<JournalKey> signing(PublicKey key) {
        return signing()
                .filter(held -> held.publicKey().equals(key))
                .or(() -> read(beside(key)).filter(held -> held.publicKey().equals(key)));
    }

    @Override
    public synchronized void hasSigned(List<PublicKey> introduced) {
        promote(introduced.getLast());
        for (var before : introduced.subList(0, introduced.size() - 1)) {
            if (Files.exists(beside(before))) {
                LOG.info("journal: the key {} signs no more", before.id());
                delete(beside(before));
            }
        }
    }

    private Path beside(PublicKey key) {
        return folder.resolve("journal-" + key.id() + ".key");
    }

    /** A file that holds no key signs nothing: the page says which key is missing. */
    private Optional<JournalKey> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JournalKey.read(file, origin)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            LOG.error("{} holds no key of the journal", file.getFileName());
            return Optional.empty();
        }
    }

    /** A file in the place of the key that cannot be read is kept, under another name. */
    private void setAside() {
        if (Files.exists(folder.resolve(SIGNING))) {
            move(folder.resolve(SIGNING), folder.resolve(UNREADABLE));
        }
    }

    private void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            PrivateFiles.sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
