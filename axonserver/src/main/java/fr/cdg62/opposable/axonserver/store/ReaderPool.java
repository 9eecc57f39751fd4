package fr.cdg62.opposable.axonserver.store;

import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few reading connections, lent one thread at a time. An interrupt neither shortens the wait nor harms a file: SQLite reads in
 * native code, and no interruptible channel is open on its files.
 */
final class ReaderPool implements AutoCloseable {

    /** A question asked of one connection. */
    interface Question<T> {
        T ask(EventReader reader) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReaderPool.class);
    private static final int READERS = 8;

    private final StoreFolder folder;
    private final Semaphore permits = new Semaphore(READERS);
    private final Queue<EventReader> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    ReaderPool(StoreFolder folder) {
        this.folder = folder;
    }

    <T> T read(String what, Question<T> question) {
        permits.acquireUninterruptibly();
        try {
            if (closed) {
                throw new StoreClosed();
            }
            return ask(question);
        } catch (SQLException e) {
            throw SqliteErrors.failure(e, "reading " + what, folder);
        } finally {
            permits.release();
        }
    }

    private <T> T ask(Question<T> question) throws SQLException {
        var waiting = idle.poll();
        var reader = waiting == null ? new EventReader(folder) : waiting;
        try {
            var answer = question.ask(reader);
            idle.add(reader);
            return answer;
        } catch (SQLException | RuntimeException e) {
            close(reader);
            throw e;
        }
    }

    /** Waits for the questions being asked, then closes every connection. */
    @Override
    public void close() {
        permits.acquireUninterruptibly(READERS);
        closed = true;
        for (var reader = idle.poll(); reader != null; reader = idle.poll()) {
            close(reader);
        }
        permits.release(READERS);
    }

    private static void close(EventReader reader) {
        try {
            reader.close();
        } catch (SQLException e) {
            LOG.warn("a reading connection could not be closed", e);
        }
    }
}
