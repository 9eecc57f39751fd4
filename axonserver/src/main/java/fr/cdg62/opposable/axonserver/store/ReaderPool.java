package fr.cdg62.opposable.axonserver.store;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few reading connections, on threads that belong to the store: an interrupt of whoever asks reaches no file. The caller waits for the
 * answer whatever happens, and keeps its interrupt.
 */
final class ReaderPool implements AutoCloseable {

    /** A question asked of one connection. */
    interface Question<T> {
        T ask(EventReader reader) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReaderPool.class);
    private static final int READERS = 8;

    private final StoreFolder folder;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("event-store-reader-", 0).factory());
    private final Queue<EventReader> idle = new ConcurrentLinkedQueue<>();

    ReaderPool(StoreFolder folder) {
        this.folder = folder;
    }

    <T> T read(String what, Question<T> question) {
        var asked = new FutureTask<>(() -> ask(question));
        try {
            threads.execute(asked);
        } catch (RejectedExecutionException e) {
            throw new StoreClosed();
        }
        try {
            return Uninterrupted.get(asked);
        } catch (ExecutionException e) {
            throw failure(e.getCause(), what);
        }
    }

    private RuntimeException failure(@Nullable Throwable cause, String what) {
        return switch (cause) {
            case SQLException e -> SqliteErrors.failure(e, "reading " + what, folder);
            case RuntimeException e -> e;
            case Error e -> throw e;
            case null, default -> new StoreUnavailable("reading " + what, cause);
        };
    }

    private <T> T ask(Question<T> question) throws SQLException {
        var waiting = idle.poll();
        var reader = waiting == null ? new EventReader(folder) : waiting;
        try {
            var answer = question.ask(reader);
            idle.add(reader);
            return answer;
        } catch (SQLException | RuntimeException | Error e) {
            close(reader);
            throw e;
        }
    }

    /** Answers the questions already asked, then closes every connection; a later question meets a closed store. */
    @Override
    public void close() {
        threads.shutdown();
        Uninterrupted.stop(threads);
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            close(reader);
        }
    }

    private static void close(EventReader reader) {
        try {
            reader.close();
        } catch (SQLException e) {
            LOG.warn("a reading connection could not be closed", e);
        }
    }
}
