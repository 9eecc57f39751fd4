package fr.cdg62.opposable.benchmark.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of our own, with its default durability: fsync and synchronous commit on. Dies with this process. */
final class PostgresServer implements AutoCloseable {

    private static final Duration START_MAX = Duration.ofSeconds(60);
    private static final int CONNECTIONS_MAX = 200;

    private final Process process;
    private final int port;
    private final Thread stopper = new Thread(this::stop, "stop PostgreSQL");

    private PostgresServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Unpacks, initialises and starts a server under the folder, which must be empty. */
    static PostgresServer start(Path folder) throws IOException, SideUnavailable {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var user = PlainUser.of(folder);
        var bin = folder.resolve("postgres/bin");
        PostgresBinaries.unpackInto(folder.resolve("postgres"));
        var data = Files.createDirectory(folder.resolve("data"));
        user.own(data);
        user.run(
                folder,
                List.of(
                        bin + "/initdb",
                        "--no-sync",
                        "-A",
                        "trust",
                        "-U",
                        "postgres",
                        "-E",
                        "UTF-8",
                        "--locale=C",
                        "-D",
                        "" + data));
        var port = freePort();
        var process = user.start(
                folder,
                List.of(
                        bin + "/postgres",
                        "-D",
                        "" + data,
                        "-p",
                        "" + port,
                        "-h",
                        "127.0.0.1",
                        "-k",
                        "",
                        "-c",
                        "max_connections=" + CONNECTIONS_MAX));
        var server = new PostgresServer(process, port);
        Runtime.getRuntime().addShutdownHook(server.stopper);
        server.awaitReady(folder.resolve("log"));
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException {
        var deadline = System.nanoTime() + START_MAX.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                setting("server_version");
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        stop();
        throw new IOException("PostgreSQL did not start: " + Files.readString(log));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /** The address of one of its databases. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=postgres";
    }

    /** Makes an empty database; the name is ours, never a caller's text. */
    void create(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
    }

    /** The value of a setting as the running server has it. */
    String setting(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statement = connection.prepareStatement("SELECT current_setting(?)")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopper);
        stop();
    }

    /** SIGTERM lets PostgreSQL finish what its clients do; they have left. */
    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
