package fr.cdg62.opposable.benchmark.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the published PostgreSQL binaries for this system, readable by any user of the machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** Unpacks into the folder. Refuses a system for which there are none. */
    static void unpackInto(Path folder) throws IOException, SideUnavailable {
        try (var archive = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static InputStream archive() throws IOException, SideUnavailable {
        var machine = System.getProperty("os.arch");
        var system = System.getProperty("os.name");
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                    system, "amd64".equals(machine) ? "x86_64" : machine);
        } catch (IllegalStateException none) {
            throw new SideUnavailable("no PostgreSQL binaries for " + system + " on " + machine);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
