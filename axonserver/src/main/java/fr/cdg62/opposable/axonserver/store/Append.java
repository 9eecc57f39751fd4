package fr.cdg62.opposable.axonserver.store;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The events of one unit of work on their way to the disk, and the caller that waits for them. */
final class Append {

    private final List<StoredEvent> events;
    private final CountDownLatch settled = new CountDownLatch(1);
    private @Nullable RuntimeException failure;

    Append(List<StoredEvent> events) {
        this.events = events;
    }

    List<StoredEvent> events() {
        return events;
    }

    /** Remembers that this append alone failed; its caller learns it when the group is on disk. */
    void fails(RuntimeException reason) {
        failure = reason;
    }

    /** Lets the caller go. */
    void settle() {
        settled.countDown();
    }

    /** Waits, whatever interrupts the caller: an append that may be on disk is never reported as abandoned. */
    void await() {
        Uninterrupted.await(settled);
        if (failure != null) {
            throw failure;
        }
    }
}
