package fr.cdg62.opposable.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Files that are there whole or not at all, and still there after a power cut. */
public final class SyncedFile {

    private static final String UNFINISHED = ".part";

    private SyncedFile() {}

    /** Writes the file beside its place, puts it on disk, then moves it there in one step. Missing folders are made. */
    public static void write(Path file, byte[] content) {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** The same, readable by the account that runs the product alone where the file system knows it. */
    public static void writePrivate(Path file, byte[] content) {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(
                file,
                content,
                posix
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
    }

    private static void write(Path file, byte[] content, FileAttribute<?>[] attributes) {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
        var unfinished = folder.resolve(file.getFileName() + UNFINISHED);
        try {
            makeFolders(folder);
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, attributes);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }

    /** A folder that is made is put on disk in the one above it. */
    private static void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var above = folder.getParent();
            if (above != null) {
                makeFolders(above);
            }
            Files.createDirectories(folder);
            if (above != null) {
                sync(above);
            }
        }
    }

    /** Puts the folder's list of names on disk. */
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
