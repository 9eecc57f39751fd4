package fr.cdg62.opposable.axonserver.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** How SQLite is opened: write-ahead log, every commit synced, room for the hot pages. */
final class Sqlite {

    private static final int WAIT_MILLIS = 10_000;
    private static final int WRITER_CACHE_KIBIBYTES = 32_768;
    private static final int READER_CACHE_KIBIBYTES = 8_192;
    private static final int CHECKPOINT_PAGES = 4_000;
    private static final int LOG_BYTES_KEPT = 64 << 20;

    private Sqlite() {}

    /** A file that does not exist yet, in the ordinary journal mode, so that it is one whole file when closed. */
    static Connection openNew(Path file) throws SQLException {
        var config = common();
        config.setJournalMode(JournalMode.DELETE);
        return config.createConnection(url(file));
    }

    static Connection openWriter(Path file) throws SQLException {
        var config = common();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setJournalMode(JournalMode.WAL);
        config.setCacheSize(-WRITER_CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, Integer.toString(LOG_BYTES_KEPT));
        var connection = config.createConnection(url(file));
        number(connection, "PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        return connection;
    }

    static Connection openReader(Path file) throws SQLException {
        var config = common();
        config.setReadOnly(true);
        config.setCacheSize(-READER_CACHE_KIBIBYTES);
        return config.createConnection(url(file));
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_MILLIS);
        return config;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file;
    }

    /** The one number a query answers. */
    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new SQLException("no answer to " + sql);
            }
            return rows.getLong(1);
        }
    }
}
