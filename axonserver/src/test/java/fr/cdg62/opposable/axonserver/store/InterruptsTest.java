package fr.cdg62.opposable.axonserver.store;

import static fr.cdg62.opposable.axonserver.Messages.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads interrupted again and again while they append and read: nothing fails, nothing is lost, the interrupt is kept. */
class InterruptsTest {

    private static final int EVENTS = 150;

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @Test
    void an_interrupted_caller_still_gets_its_answer_and_its_interrupt() {
        try (var store = TestStores.open(folder)) {
            Thread.currentThread().interrupt();
            store.appendEvents(of("notebook-1", 0));
            assertThat(Thread.interrupted()).isTrue();
            Thread.currentThread().interrupt();
            assertThat(store.readEvents("notebook-1").asStream()).hasSize(1);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_store_opened_and_closed_by_an_interrupted_thread_is_whole() {
        Thread.currentThread().interrupt();
        try (var store = TestStores.open(folder)) {
            store.appendEvents(of("notebook-1", 0));
        }
        assertThat(Thread.interrupted()).isTrue();
        try (var store = TestStores.open(folder)) {
            assertThat(store.headPosition()).isZero();
        }
    }

    @Test
    void a_storm_of_interrupts_harms_nothing() throws Exception {
        try (var store = TestStores.open(folder)) {
            var working = new ArrayList<Thread>();
            for (var worker = 0; worker < 4; worker++) {
                var stream = "notebook-" + worker;
                working.add(Thread.ofPlatform().start(() -> appendAndRead(store, stream)));
                working.add(Thread.ofVirtual().start(() -> appendAndRead(store, stream + "-virtual")));
            }
            var storm = new AtomicBoolean(true);
            var thunder = Thread.ofPlatform().start(() -> {
                while (storm.get()) {
                    working.forEach(Thread::interrupt);
                }
            });
            for (var thread : working) {
                thread.join();
            }
            storm.set(false);
            thunder.join();
            assertThat(failures).isEmpty();
            assertThat(store.headPosition()).isEqualTo(8 * EVENTS - 1);
            assertThat(store.verify(rows -> {}).sound()).isTrue();
        }
    }

    private void appendAndRead(SqliteEventStorageEngine store, String stream) {
        try {
            for (var sequence = 0L; sequence < EVENTS; sequence++) {
                store.appendEvents(of(stream, sequence));
                assertThat(store.readEvents(stream).asStream()).hasSize((int) sequence + 1);
            }
        } catch (Throwable e) {
            failures.add(e);
        }
    }
}
