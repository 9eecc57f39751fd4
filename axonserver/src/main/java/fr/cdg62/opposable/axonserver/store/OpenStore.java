package fr.cdg62.opposable.axonserver.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A store whose folder is held, whose files are checked, and whose writer runs. */
final class OpenStore implements AutoCloseable {

    private final FolderLock lock;
    private final RememberedHead remembered;
    private final EventWriter writer;
    private final GroupCommit commits;
    private final ReaderPool readers;
    private final StoreFacts facts;
    private final AtomicBoolean closed = new AtomicBoolean();

    private OpenStore(
            FolderLock lock, RememberedHead remembered, EventWriter writer, ReaderPool readers, StoreFacts facts) {
        this.lock = lock;
        this.remembered = remembered;
        this.writer = writer;
        this.commits = new GroupCommit(writer);
        this.readers = readers;
        this.facts = facts;
    }

    static OpenStore open(Path path, StoreOptions options, WriterWatch watch) {
        var folder = StoreFolder.at(path);
        var lock = FolderLock.take(folder);
        try {
            var remembered = RememberedHead.open(folder);
            try {
                return open(folder, lock, remembered, options, watch);
            } catch (RuntimeException e) {
                remembered.close();
                throw e;
            }
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static OpenStore open(
            StoreFolder folder, FolderLock lock, RememberedHead remembered, StoreOptions options, WriterWatch watch) {
        if (!folder.holdsEvents()) {
            StoreCheck.mayBeMade(folder, remembered);
            StoreSchema.create(folder, options);
        }
        var logged = folder.holdsLog();
        try {
            var connection = WriterConnection.open(folder);
            try {
                var facts = checked(folder, connection, remembered, logged);
                facts.mustMatch(options);
                var writer = new EventWriter(folder, connection, remembered, watch);
                remembered.remember(writer.head());
                return new OpenStore(lock, remembered, writer, new ReaderPool(folder), facts);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteErrors.failure(e, "opening", folder);
        }
    }

    private static StoreFacts checked(
            StoreFolder folder, WriterConnection connection, RememberedHead remembered, boolean logged)
            throws SQLException {
        var raw = connection.connection();
        if (!logged) {
            StoreCheck.sizeAgrees(raw, folder);
        }
        var memory = remembered.read();
        if (memory.isPresent()) {
            StoreCheck.reaches(raw, memory.get());
        }
        StoreCheck.positionsHaveNoGap(raw, connection.readHead());
        StoreCheck.pagesAndIndexesAgree(raw);
        return StoreSchema.read(raw);
    }

    StoreFacts facts() {
        return facts;
    }

    GroupCommit commits() {
        return commits;
    }

    ReaderPool readers() {
        return readers;
    }

    /** The last committed position, or -1. */
    long head() {
        return writer.head().position();
    }

    /** Readers first: the writer, closed last, moves the log into the main file. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            readers.close();
            commits.close();
            remembered.close();
            lock.close();
        }
    }
}
