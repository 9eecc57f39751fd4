package fr.cdg62.opposable.application.drill;

import fr.cdg62.opposable.journal.JournalFolder;
import fr.cdg62.opposable.journal.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * A copy of a data folder: store, head, journal; neither keys, nor documents, nor accounts.
 *
 * @param folder where it is
 * @param last the last note of the journal that was copied
 */
record DrilledStore(Path folder, Note last) {

    /** What one hand with a database tool does. */
    interface Hand {
        void on(Connection connection) throws SQLException;
    }

    /** How many events are sealed: what comes after, nothing outside vouches for. */
    long sealed() {
        return last.checkpoint().size();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    JournalFolder journal() {
        return new JournalFolder(folder.resolve("journal"));
    }

    /** Opens the file as any tool of SQLite would, drops the triggers that refuse changes, and closes it, log moved in. */
    void byHand(Hand hand) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file("events.db"))) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = DELETE");
                statement.execute("PRAGMA synchronous = OFF");
                statement.execute("DROP TRIGGER IF EXISTS events_never_change");
                statement.execute("DROP TRIGGER IF EXISTS events_never_leave");
            }
            connection.setAutoCommit(false);
            hand.on(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void statement(String sql) {
        byHand(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** The whole of a file changed as bytes. */
    void bytes(String name, Change change) {
        try {
            Files.write(file(name), change.of(Files.readAllBytes(file(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done to the bytes of a file. */
    interface Change {
        byte[] of(byte[] bytes);
    }

    void remove(String name) {
        Folders.remove(file(name));
    }

    /** The first regular file, in order of name, under a folder of the copy. */
    Path firstUnder(String name) {
        try (var all = Files.walk(file(name))) {
            return all.filter(Files::isRegularFile)
                    .min(Comparator.comparing(Path::toString))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another copy of this one. */
    DrilledStore copiedTo(Path to) {
        Folders.copy(folder, to);
        return new DrilledStore(to, last);
    }
}
