package fr.cdg62.opposable.axonserver.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Where a test stands beside the writer, to fill the disk or to break a commit. The product watches nothing. */
interface WriterWatch {

    WriterWatch NOTHING = new WriterWatch() {};

    /** A group is about to be written. */
    default void begins(Connection connection) throws SQLException {}

    /** A group is about to be committed. */
    default void commits(Connection connection) throws SQLException {}
}
