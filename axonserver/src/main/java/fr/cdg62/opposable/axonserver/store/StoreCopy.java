package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Copies a store as it is at one instant, whether the product is running on it or not: the rows by {@code VACUUM INTO}, in one read
 * transaction of SQLite, over a connection that only reads. The remembered head is copied first, so that it is never ahead of the rows.
 */
public final class StoreCopy {

    private StoreCopy() {}

    /**
     * Copies the store of a folder into another, which holds none.
     *
     * @throws StoreUnavailable when there is no store there
     * @throws StoreDamaged when SQLite cannot read it
     */
    public static void make(Path from, Path to) {
        var source = StoreFolder.at(from);
        var target = StoreFolder.at(to);
        if (!source.holdsEvents()) {
            throw new StoreUnavailable("no store in " + from, null);
        }
        try {
            if (Files.exists(source.head())) {
                Files.copy(source.head(), target.head());
            }
        } catch (IOException e) {
            throw new StoreUnavailable("copying " + source.head(), e);
        }
        try (var reader = Sqlite.openReader(source.events());
                var copy = reader.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.events().toString());
            copy.execute();
        } catch (SQLException e) {
            throw SqliteErrors.failure(e, "copying", source);
        }
    }
}
