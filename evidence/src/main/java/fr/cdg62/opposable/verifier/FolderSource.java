package fr.cdg62.opposable.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** A folder on the disk. Symbolic links are files nobody opens: they could lead anywhere. */
final class FolderSource implements Source {

    private static final int MOST_FILES = 2_000_000;

    private final Path folder;
    private final SortedSet<String> files = new TreeSet<>();

    FolderSource(Path given) throws IOException, Unreadable {
        folder = given.toRealPath();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(folder.relativize(file).toString().replace('\\', '/'));
                return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.size() > MOST_FILES) {
            throw new Unreadable("tooMany", MOST_FILES);
        }
    }

    @Override
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(resolved(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Channels.newInputStream(
                Files.newByteChannel(resolved(path), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private Path resolved(String path) throws IOException {
        if (!files.contains(path)) {
            throw new IOException(path + " is not there");
        }
        return folder.resolve(path);
    }

    @Override
    public void close() {}
}
