package fr.cdg62.opposable.benchmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/**
 * A folder made for one run, and removed with all that is in it.
 *
 * @param path where it is
 */
public record WorkFolder(Path path) implements AutoCloseable {

    /** A new folder within the other, which is made if need be; any user may pass through it, as PostgreSQL's must. */
    public static WorkFolder within(Path parent) throws IOException {
        var path = Files.createTempDirectory(Files.createDirectories(parent), "opposable-benchmarks");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new WorkFolder(path);
    }

    /** A new folder of that name in this one. */
    public Path make(String name) {
        try {
            return Files.createDirectory(path.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(WorkFolder::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
