package fr.cdg62.opposable.benchmark.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** What the figures depend on, in general words: never a name. */
public final class Machine {

    private static final Duration PROBE = Duration.ofSeconds(1);
    private static final int PROBE_BYTES = 4_096;
    private static final long MEBIBYTE = 1L << 20;

    private Machine() {}

    /** Cores, memory, JDK and file system. */
    public static String words(Path folder) throws IOException {
        var runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%d cores, heap up to %,d MiB, JDK %d, %s on %s",
                runtime.availableProcessors(),
                runtime.maxMemory() / MEBIBYTE,
                Runtime.version().feature(),
                System.getProperty("os.name"),
                Files.getFileStore(folder).type());
    }

    /** What everything on the machine asks of its cores, over the last minute; and what its disk gives one writer now. */
    public static String now(Path folder) throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "load %.1f, %,d synced writes of 4 KiB a second", load, syncedWrites(folder));
    }

    private static long syncedWrites(Path folder) throws IOException {
        var file = folder.resolve("probe");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var end = System.nanoTime() + PROBE.toNanos();
            long writes = 0;
            while (System.nanoTime() < end) {
                channel.write(ByteBuffer.allocate(PROBE_BYTES));
                channel.force(false);
                writes++;
            }
            return writes / PROBE.toSeconds();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
