package fr.cdg62.opposable.application.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite file that only the account running the product may read; what it answers is on disk, and what it deletes is overwritten in the
 * file. One caller at a time.
 */
public final class PrivateDatabase implements AutoCloseable {
    private final Connection connection;

    private PrivateDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        /** The value of the row under the cursor. */
        T read(ResultSet row) throws SQLException;
    }

    /** Opens the file, made if missing, and runs the statements that lay its tables. */
    public static PrivateDatabase open(Path file, List<String> tables) {
        PrivateFiles.folder(file.resolveSibling("."));
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + PrivateFiles.file(file));
            var database = new PrivateDatabase(connection);
            database.execute("PRAGMA synchronous=FULL");
            database.execute("PRAGMA secure_delete=ON");
            database.execute("PRAGMA temp_store=MEMORY");
            tables.forEach(database::execute);
            return database;
        } catch (SQLException e) {
            throw new PrivateDatabaseFailed(e);
        }
    }

    /** Runs a statement that changes rows; how many it changed. */
    public synchronized int change(String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PrivateDatabaseFailed(e);
        }
    }

    /** Every row of a question. */
    public synchronized <T> List<T> list(String sql, Row<T> row, Object... values) {
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new PrivateDatabaseFailed(e);
        }
    }

    /** The first row of a question, if any. */
    public <T> Optional<T> find(String sql, Row<T> row, Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** Rewrites the file without the places left free, where a page moved earlier may still hold what was deleted since. */
    public synchronized void compact() {
        execute("VACUUM");
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new PrivateDatabaseFailed(e);
        }
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PrivateDatabaseFailed(e);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
