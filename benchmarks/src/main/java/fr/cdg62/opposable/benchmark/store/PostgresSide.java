package fr.cdg62.opposable.benchmark.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Axon's JDBC engine on PostgreSQL, set up as a careful user of Axon would: the honest baseline. */
public final class PostgresSide implements StoreSide {

    private final PostgresServer server;
    private final String settings;

    private PostgresSide(PostgresServer server) throws SQLException {
        this.server = server;
        this.settings = "PostgreSQL " + server.setting("server_version")
                + ", fsync " + server.setting("fsync")
                + ", synchronous_commit " + server.setting("synchronous_commit")
                + ", wal_sync_method " + server.setting("wal_sync_method")
                + ", HikariCP with " + JdbcStore.POOL + " connections, batches of " + JdbcStore.BATCH;
    }

    /** Starts a server of its own under an empty folder. Refuses where PostgreSQL cannot run, saying why. */
    public static PostgresSide start(Path folder) throws SideUnavailable {
        try {
            return new PostgresSide(PostgresServer.start(folder));
        } catch (IOException | SQLException failed) {
            throw new SideUnavailable(String.valueOf(failed.getMessage()));
        }
    }

    @Override
    public String name() {
        return Sides.BASELINE;
    }

    @Override
    public String settings() {
        return settings;
    }

    @Override
    public MeasuredStore open(String name) {
        try {
            server.create(name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new JdbcStore(server.url(name));
    }

    @Override
    public void close() {
        server.close();
    }
}
