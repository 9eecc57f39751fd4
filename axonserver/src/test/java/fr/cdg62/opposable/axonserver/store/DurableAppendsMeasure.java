package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.Messages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Not a test, run by name: how many durable appends of one event a second. */
class DurableAppendsMeasure {

    private static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(4);

    @TempDir
    Path folder;

    @Test
    void appends_a_second() throws IOException {
        System.out.println("FIGURE the disk alone: " + syncedWrites() + " synced writes/s");
        try (var store = TestStores.open(folder)) {
            for (var callers : new int[] {32, 1, 8, 32, 64}) {
                var appended = appended(store, callers);
                System.out.println(
                        "FIGURE " + callers + " callers: " + appended * 1_000_000_000L / WINDOW_NANOS + " appends/s");
            }
            replay(store);
        }
        System.out.println("FIGURE the disk alone: " + syncedWrites() + " synced writes/s");
    }

    private long syncedWrites() throws IOException {
        var end = System.nanoTime() + WINDOW_NANOS;
        var page = new byte[4_096];
        var writes = 0L;
        try (var file = new RandomAccessFile(folder.resolve("raw").toFile(), "rwd")) {
            for (; System.nanoTime() < end; writes++) {
                file.seek((writes % 1_000) * page.length);
                file.write(page);
            }
        }
        return writes * 1_000_000_000L / WINDOW_NANOS;
    }

    private static long appended(SqliteEventStorageEngine store, int callers) {
        var appended = new LongAdder();
        var end = System.nanoTime() + WINDOW_NANOS;
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (var caller = 0; caller < callers; caller++) {
                var stream = "notebook-" + callers + "-" + caller + "-" + end;
                threads.submit(() -> {
                    for (var sequence = 0L; System.nanoTime() < end; sequence++) {
                        store.appendEvents(Messages.of(stream, sequence));
                        appended.increment();
                    }
                });
            }
        }
        return appended.sum();
    }

    private static void replay(SqliteEventStorageEngine store) {
        for (var round = 0; round < 3; round++) {
            var start = System.nanoTime();
            var read = store.readEvents(null, false)
                    .filter(event -> event.getPayload() != null)
                    .count();
            System.out.println(
                    "FIGURE replay: " + read * 1_000_000_000L / (System.nanoTime() - start) + " events/s of " + read);
        }
        var start = System.nanoTime();
        var walked = store.verify(rows -> {});
        System.out.println(
                "FIGURE walk: " + walked.events() * 1_000_000_000L / (System.nanoTime() - start) + " events/s");
    }
}
