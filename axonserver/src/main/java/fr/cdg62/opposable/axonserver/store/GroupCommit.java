package fr.cdg62.opposable.axonserver.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The one writer thread: callers queue their appends, the writer commits all that wait in one transaction. */
final class GroupCommit implements AutoCloseable {

    private static final int APPENDS_A_GROUP_MAX = 512;
    private static final Append LAST = new Append(List.of());

    private final BlockingQueue<Append> queue = new LinkedBlockingQueue<>();
    private final EventWriter writer;
    private final Thread thread;
    private boolean closed;

    GroupCommit(EventWriter writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("event-store-writer").unstarted(this::run);
        thread.start();
    }

    /** Returns once the events are on disk; throws what refused them. */
    void append(List<StoredEvent> events) {
        var append = new Append(events);
        enqueue(append);
        append.await();
    }

    private synchronized void enqueue(Append append) {
        if (closed) {
            throw new StoreClosed();
        }
        queue.add(append);
    }

    private void run() {
        var group = new ArrayList<Append>();
        var open = true;
        while (open) {
            takeInto(group);
            open = !group.remove(LAST);
            writer.write(group);
            group.clear();
        }
        writer.close();
    }

    private void takeInto(List<Append> group) {
        try {
            group.add(queue.take());
        } catch (InterruptedException e) {
            return; // nobody owns this thread but the store: an interrupt means nothing, the queue decides
        }
        queue.drainTo(group, APPENDS_A_GROUP_MAX - 1);
    }

    /** Commits what waits, then stops. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                queue.add(LAST);
            }
        }
        Uninterrupted.join(thread);
    }
}
