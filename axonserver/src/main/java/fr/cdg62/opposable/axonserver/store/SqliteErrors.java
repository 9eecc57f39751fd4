package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean here (sqlite.org/rescode.html). */
final class SqliteErrors {

    private static final int PRIMARY_CODE = 0xff;
    private static final long ROOM_BYTES_MIN = 1 << 20;

    private SqliteErrors() {}

    static boolean isDuplicate(SQLException e) {
        return e instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);
    }

    static StoreFailure failure(SQLException e, String doing, StoreFolder folder) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new StoreUnavailable(doing, e);
        }
        var code = sqlite.getResultCode().code & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_FULL.code || (code == SQLiteErrorCode.SQLITE_IOERR.code && noRoom(folder))) {
            return new StoreFull(e);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new StoreDamaged(new Damage(StoreFolder.EVENTS + ", " + doing, "SQLite cannot read a page"), e);
        }
        return new StoreUnavailable(doing, e);
    }

    /** A full disk sometimes shows as an input/output error, when it is the shared memory that cannot grow. */
    private static boolean noRoom(StoreFolder folder) {
        try {
            return Files.getFileStore(folder.path()).getUsableSpace() < ROOM_BYTES_MIN;
        } catch (IOException e) {
            return false;
        }
    }
}
