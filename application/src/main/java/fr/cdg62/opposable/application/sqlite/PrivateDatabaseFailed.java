package fr.cdg62.opposable.application.sqlite;

import java.sql.SQLException;

/** SQLite could not read or write the file. */
public final class PrivateDatabaseFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PrivateDatabaseFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
