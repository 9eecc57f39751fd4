package fr.cdg62.opposable.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A data folder as a first start leaves it, made once for each set of options: a test that is not about the first start need not
 * load the nine hundred bodies of the register again.
 */
record PreparedFolder(Path folder) {

    private static final Map<List<String>, PreparedFolder> MADE = new ConcurrentHashMap<>();

    static PreparedFolder under(String... options) {
        return MADE.computeIfAbsent(List.of(options), ignored -> made(options));
    }

    private static PreparedFolder made(String... options) {
        var folder = Application.folder();
        try (var application = Application.started(folder, options)) {
            application.settledHead();
        }
        return new PreparedFolder(folder);
    }

    void copyTo(Path data) {
        try (var files = Files.walk(folder)) {
            files.skip(1).forEach(file -> copy(file, data.resolve(folder.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
