package fr.cdg62.opposable.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The whole application in a process of its own, so that it can be killed.
 *
 * @param port where it answers
 */
public record Child(Process process, int port) implements AutoCloseable {

    public static Child on(Path data) throws IOException {
        var port = freePort();
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Opposable.class.getName(),
                "--data=" + data,
                "--port=" + port);
        var log = Files.createTempFile("opposable-child", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .start();
        return new Child(process, port);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public void awaitUp() throws InterruptedException {
        var client = new Client(address(), null);
        for (int i = 0; i < 600; i++) {
            assertThat(process.isAlive()).isTrue();
            try {
                if (client.get("/actuator/health").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                // It does not listen yet.
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("the application did not become ready");
    }

    /** Kills it, without a word. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
