package fr.cdg62.opposable.application;

import fr.cdg62.opposable.application.access.Account;
import fr.cdg62.opposable.application.start.Options;
import fr.cdg62.opposable.application.start.RunningInstallation;
import fr.cdg62.opposable.kernel.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The application, started once for all tests that can share it: each keeps to streams of its own. */
public final class Application implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable Application shared;

    private final Path data;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final RunningInstallation running;

    private Application(Path data, String... options) {
        this.data = data;
        var all = new String[options.length + 2];
        all[0] = "--data=" + data;
        all[1] = "--port=0";
        System.arraycopy(options, 0, all, 2, options.length);
        this.running =
                RunningInstallation.start(Options.parse(all), new PrintStream(console, true, StandardCharsets.UTF_8));
        running.awaitReady();
    }

    public static synchronized Application shared() {
        if (shared == null) {
            var started = started(folder());
            shared = started;
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        }
        return shared;
    }

    public static Application started(Path data, String... options) {
        return new Application(data, options);
    }

    /** The same, with the register already in the folder, which is new: a copy of one that is loaded once under those options. */
    public static Application prepared(Path data, String... options) {
        PreparedFolder.under(options).copyTo(data);
        return started(data, options);
    }

    public static Path folder() {
        try {
            return Files.createTempDirectory("opposable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return data;
    }

    public String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    public RunningInstallation running() {
        return running;
    }

    public long head() {
        return running.rooms().engine().headPosition();
    }

    /** The last position once everything that follows from the facts inside the house is recorded too. */
    public long settledHead() {
        if (!running.rooms().policies().awaitAllSettled(Duration.ofMinutes(1))) {
            throw new AssertionError("what follows from the facts is not settled");
        }
        return head();
    }

    /** A client nobody is known behind. */
    public Client anonymous() {
        return new Client(running.address(), null);
    }

    /** A client of a fresh programme under that role. */
    public Client as(Role role) {
        return as(role, role == Role.COLLECTIVITY ? "collectivity-cdg-62-216209072" : null);
    }

    public Client as(Role role, @Nullable String collectivity) {
        return new Client(running.address(), bearer(role, collectivity));
    }

    /** What a fresh programme under that role says to be known. */
    public String bearer(Role role) {
        return bearer(role, null);
    }

    private String bearer(Role role, @Nullable String collectivity) {
        var administrator = new Account("account-cdg-62-test", "test", Role.ADMIN, null, LocalDate.EPOCH, null, false);
        var label = "programme-" + NUMBER.incrementAndGet();
        return "Bearer "
                + running.rooms()
                        .desk()
                        .openProgramme(label, role, collectivity, administrator)
                        .secret();
    }

    /** An id no other test uses. */
    public static String fresh(String prefix) {
        return prefix + NUMBER.incrementAndGet();
    }

    @Override
    public void close() {
        running.close();
    }
}
