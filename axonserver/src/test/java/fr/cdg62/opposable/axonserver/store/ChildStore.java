package fr.cdg62.opposable.axonserver.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that writes into a store until it is killed. */
final class ChildStore {

    private final Process process;
    private final BufferedReader output;

    private ChildStore(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildStore start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriteUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        return new ChildStore(process);
    }

    long pid() {
        return process.pid();
    }

    /** Printed once the store is open and the writers write. */
    String firstLine() throws IOException {
        return output.readLine();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
