package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The data folder and the files the store keeps in it. */
record StoreFolder(Path path) {

    static final String EVENTS = "events.db";
    static final String LOG = "events.db-wal";
    static final String HEAD = "events.head";
    static final String LOCK = "events.lock";

    /** The folder, made if need be, by its real path: two spellings of one folder are one folder. */
    static StoreFolder at(Path path) {
        try {
            return new StoreFolder(Files.createDirectories(path).toRealPath());
        } catch (IOException e) {
            throw new StoreUnavailable("making the folder " + path, e);
        }
    }

    Path events() {
        return path.resolve(EVENTS);
    }

    Path head() {
        return path.resolve(HEAD);
    }

    Path lock() {
        return path.resolve(LOCK);
    }

    /** Where a new store is made, whole, before it takes its name. */
    Path unfinished() {
        return path.resolve(EVENTS + ".new");
    }

    boolean holdsEvents() {
        return Files.exists(events());
    }

    /** Whether SQLite left a log of commits not yet moved into the main file. */
    boolean holdsLog() {
        return size(path.resolve(LOG)) > 0;
    }

    long eventsSize() {
        return size(events());
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the finished store its name, and has the folder itself written to the disk. */
    void adoptUnfinished() {
        try {
            Files.move(unfinished(), events(), StandardCopyOption.ATOMIC_MOVE);
            Uninterrupted.call(this::forceFolder);
        } catch (IOException e) {
            throw new StoreUnavailable("making " + events(), e);
        }
    }

    private Path forceFolder() throws IOException {
        try (var directory = FileChannel.open(path, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return path;
    }

    void discardUnfinished() {
        try {
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new StoreUnavailable("removing " + unfinished(), e);
        }
    }
}
