package fr.cdg62.opposable.axonserver.store;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Writes groups of appends, each in its own savepoint of one transaction. Used by the writer thread alone.
 *
 * <p>A duplicate fails alone, and its caller learns it only once the group is on disk, since the winner may be in that very
 * group. Any other error fails the whole group; the connection is then closed, reopened before the next write, and the head
 * read again from the disk.
 */
final class EventWriter implements AutoCloseable {

    private final StoreFolder folder;
    private final RememberedHead remembered;
    private final WriterWatch watch;
    private @Nullable WriterConnection connection;
    private volatile Head head;

    EventWriter(StoreFolder folder, WriterConnection connection, RememberedHead remembered, WriterWatch watch)
            throws SQLException {
        this.folder = folder;
        this.connection = connection;
        this.remembered = remembered;
        this.watch = watch;
        this.head = connection.readHead();
    }

    /** The last committed event. */
    Head head() {
        return head;
    }

    void write(List<Append> group) {
        try {
            commit(group);
        } catch (SQLException e) {
            fail(group, SqliteErrors.failure(e, "appending", folder));
        } catch (StoreFailure e) {
            fail(group, e);
        } catch (RuntimeException | Error e) {
            fail(group, new StoreUnavailable("appending", e));
        } finally {
            group.forEach(Append::settle);
        }
    }

    private void commit(List<Append> group) throws SQLException {
        if (group.isEmpty()) {
            return;
        }
        var current = connected();
        watch.begins(current.connection());
        current.begin();
        var next = head;
        for (var append : group) {
            next = insert(current, append, next);
        }
        watch.commits(current.connection());
        current.commit();
        head = next;
        remembered.remember(next);
    }

    private Head insert(WriterConnection current, Append append, Head before) throws SQLException {
        current.savepoint();
        var after = before;
        for (var event : append.events()) {
            var row = after.next(event);
            var refusal = refusal(current, event, row);
            if (refusal != null) {
                append.fails(refusal);
                current.undo();
                return before;
            }
            after = Head.at(row);
        }
        current.release();
        return after;
    }

    private static @Nullable RuntimeException refusal(WriterConnection current, StoredEvent event, StoredRow row)
            throws SQLException {
        if (event.sequence() > 0 && !current.holds(event.stream(), event.sequence() - 1)) {
            return new EventStoreException("the stream " + event.stream() + " has no event before " + event.sequence());
        }
        try {
            current.insert(row);
            return null;
        } catch (SQLException e) {
            if (!SqliteErrors.isDuplicate(e)) {
                throw e;
            }
            return duplicate(event, e);
        }
    }

    /** The same exceptions as Axon's own engines, so that retries and callers need not know which store is underneath. */
    private static RuntimeException duplicate(StoredEvent event, SQLException e) {
        return event.sequence() == 0
                ? new AggregateStreamCreationException("the stream " + event.stream() + " exists already", e)
                : new ConcurrencyException("the stream " + event.stream() + " already holds " + event.sequence(), e);
    }

    private WriterConnection connected() throws SQLException {
        if (connection == null) {
            var opened = WriterConnection.open(folder);
            connection = opened;
            head = opened.readHead();
        }
        return connection;
    }

    private void fail(List<Append> group, StoreFailure reason) {
        close();
        group.forEach(append -> append.fails(reason));
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
