package fr.cdg62.opposable.axonserver.store;

import fr.cdg62.opposable.axonserver.Messages;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Sixteen writers on one store; each notes what was acknowledged in its own file, unbuffered, before it goes on. */
final class WriteUntilKilled {

    static final int WRITERS = 16;
    private static final CountDownLatch IN_FULL_FLOW = new CountDownLatch(200);

    private WriteUntilKilled() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var store = TestStores.open(folder);
        for (var writer = 0; writer < WRITERS; writer++) {
            var notes = notes(folder, writer);
            new Thread(() -> write(store, notes)).start();
        }
        IN_FULL_FLOW.await();
        System.out.println("writing");
    }

    static Path notes(Path folder, int writer) {
        return folder.resolve("acknowledged-" + writer);
    }

    private static void write(SqliteEventStorageEngine store, Path notes) {
        var stream = "notebook-" + UUID.randomUUID();
        try (var out = new FileOutputStream(notes.toFile(), true)) {
            for (var sequence = 0L; ; sequence++) {
                var event = Messages.of(stream, sequence);
                store.appendEvents(event);
                var line = stream + " " + sequence + " " + event.getIdentifier() + "\n";
                out.write(line.getBytes(StandardCharsets.US_ASCII));
                IN_FULL_FLOW.countDown();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
