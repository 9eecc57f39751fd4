package fr.cdg62.opposable.application.document;

import fr.cdg62.opposable.application.sqlite.PrivateFiles;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.kernel.rule.Article;
import fr.cdg62.opposable.kernel.rule.CommandRefused;
import fr.cdg62.opposable.kernel.rule.Facts;
import fr.cdg62.opposable.kernel.rule.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Documents by the hash of their bytes, {@code documents/ab/cdef…}: on disk, folder included, before the hash is handed out. */
public final class DocumentStore {
    private static final Article SOURCE = Article.of("API, documents");
    private static final int PIECE_BYTES = 65_536;
    private static final long MEGABYTE = 1_048_576;

    private final Path folder;
    private final Path arriving;
    private final long sizeMax;

    /** The documents of a data folder, none larger than the bound; what a crash left half arrived is removed. */
    public DocumentStore(Path data, int megabytesMax) {
        this.folder = PrivateFiles.folder(data.resolve("documents"));
        this.arriving = PrivateFiles.folder(folder.resolve("arriving"));
        this.sizeMax = megabytesMax * MEGABYTE;
        try (var left = Files.list(arriving)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest document kept, in bytes. */
    public long sizeMax() {
        return sizeMax;
    }

    /**
     * Keeps the bytes.
     *
     * @throws CommandRefused when they are none, too many, or of no type kept here; nothing is kept then
     */
    public StoredDocument keep(InputStream bytes) throws IOException {
        var file = Files.createTempFile(arriving, "document-", ".part");
        try {
            var arrived = receive(bytes, file);
            var target = path(arrived.sha256());
            var shelf = PrivateFiles.folder(target.resolveSibling("."));
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.sync(shelf);
            PrivateFiles.sync(folder);
            return arrived;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether the bytes of this hash are here. */
    public boolean has(Sha256 sha256) {
        return Files.exists(path(sha256));
    }

    /** The document of this hash, if it is here. */
    public Optional<StoredDocument> find(Sha256 sha256) throws IOException {
        if (!has(sha256)) {
            return Optional.empty();
        }
        return Optional.of(new StoredDocument(sha256, typeOf(sha256).mediaType(), Files.size(path(sha256))));
    }

    /** Its bytes. */
    public InputStream read(Sha256 sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    /** The type of a document kept here. */
    public SniffedType typeOf(Sha256 sha256) throws IOException {
        try (var bytes = read(sha256)) {
            return SniffedType.of(bytes.readNBytes(SniffedType.HEAD_BYTES), true)
                    .orElseThrow();
        }
    }

    /** Destroys the document of this hash, on disk when it answers; nothing when it is not here. Only working copies are ever destroyed. */
    public void destroy(Sha256 sha256) {
        try {
            if (Files.deleteIfExists(path(sha256))) {
                PrivateFiles.sync(path(sha256).resolveSibling("."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument receive(InputStream bytes, Path file) throws IOException {
        var digest = Sha256.digest();
        var text = new PlainText();
        var piece = new byte[PIECE_BYTES];
        var head = new byte[0];
        long size = 0;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = bytes.readNBytes(piece, 0, PIECE_BYTES);
                    read > 0;
                    read = bytes.readNBytes(piece, 0, PIECE_BYTES)) {
                size += read;
                if (size > sizeMax) {
                    throw refusal(DocumentRefusal.DOCUMENT_TOO_LARGE, Facts.of("size max", sizeMax));
                }
                head = head.length == 0 ? Arrays.copyOf(piece, Math.min(read, SniffedType.HEAD_BYTES)) : head;
                digest.update(piece, 0, read);
                text.add(piece, read);
                write(out, ByteBuffer.wrap(piece, 0, read));
            }
            out.force(true);
        }
        if (size == 0) {
            throw refusal(DocumentRefusal.DOCUMENT_EMPTY, Facts.none());
        }
        var type = SniffedType.of(head, text.holdsToTheEnd())
                .orElseThrow(() -> refusal(DocumentRefusal.DOCUMENT_TYPE_REFUSED, Facts.none()));
        return new StoredDocument(new Sha256(HexFormat.of().formatHex(digest.digest())), type.mediaType(), size);
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private Path path(Sha256 sha256) {
        return folder.resolve(sha256.value().substring(0, 2))
                .resolve(sha256.value().substring(2));
    }

    private static CommandRefused refusal(DocumentRefusal code, Facts facts) {
        return new CommandRefused(Refusal.of(code, SOURCE, facts));
    }
}
