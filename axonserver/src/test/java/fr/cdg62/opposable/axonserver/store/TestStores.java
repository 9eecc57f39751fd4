package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.Messages;
import fr.cdg62.opposable.axonserver.NotebookEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.LongStream;

/** Stores of notebooks, and a hand to damage their file. */
final class TestStores {

    static final StoreOptions OPTIONS =
            new StoreOptions(new CentreId("cdg-62"), StoreClock.REAL, "store-of-tests", Messages.NOON);

    private TestStores() {}

    static SqliteEventStorageEngine open(Path folder) {
        return SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, OPTIONS);
    }

    static SqliteEventStorageEngine open(Path folder, WriterWatch watch) {
        return SqliteEventStorageEngine.open(folder, NotebookEvent.NAMES, OPTIONS, watch);
    }

    /** A closed store of one notebook whose sequences, and positions, are 0 to {@code last}. */
    static void filled(Path folder, long last) {
        try (var store = open(folder)) {
            LongStream.rangeClosed(0, last)
                    .forEach(sequence -> store.appendEvents(Messages.of("notebook-1", sequence)));
        }
    }

    /** Statements given by hand to the file of a closed store. */
    static void byHand(Path folder, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StoreFolder.EVENTS));
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
