package fr.cdg62.opposable.axonserver.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection that writes, with its statements prepared. Transactions are begun and ended by hand. */
final class WriterConnection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WriterConnection.class);

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement savepoint;
    private final PreparedStatement undo;
    private final PreparedStatement release;
    private final PreparedStatement insert;
    private final PreparedStatement holds;

    private WriterConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.begin = connection.prepareStatement("BEGIN IMMEDIATE");
        this.commit = connection.prepareStatement("COMMIT");
        this.savepoint = connection.prepareStatement("SAVEPOINT append");
        this.undo = connection.prepareStatement("ROLLBACK TO append");
        this.release = connection.prepareStatement("RELEASE append");
        this.insert = connection.prepareStatement(EventColumns.INSERT);
        this.holds = connection.prepareStatement("SELECT 1 FROM events WHERE stream = ? AND sequence = ?");
    }

    static WriterConnection open(StoreFolder folder) throws SQLException {
        var connection = Sqlite.openWriter(folder.events());
        try {
            StoreSchema.mustBeAStore(connection);
            return new WriterConnection(connection);
        } catch (SQLException | StoreDamaged e) {
            connection.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    Head readHead() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EventColumns.SELECT + "ORDER BY position DESC LIMIT 1")) {
            return rows.next() ? Head.at(EventColumns.read(rows)) : Head.EMPTY;
        }
    }

    void begin() throws SQLException {
        begin.execute();
    }

    void commit() throws SQLException {
        commit.execute();
    }

    void savepoint() throws SQLException {
        savepoint.execute();
    }

    void release() throws SQLException {
        release.execute();
    }

    /** Forgets what was inserted since the savepoint. */
    void undo() throws SQLException {
        undo.execute();
        release.execute();
    }

    void insert(StoredRow row) throws SQLException {
        EventColumns.bind(insert, row);
        insert.execute();
    }

    boolean holds(String stream, long sequence) throws SQLException {
        holds.setString(1, stream);
        holds.setLong(2, sequence);
        try (var rows = holds.executeQuery()) {
            return rows.next();
        }
    }

    /** Closing an open transaction rolls it back. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("the writing connection could not be closed", e);
        }
    }
}
