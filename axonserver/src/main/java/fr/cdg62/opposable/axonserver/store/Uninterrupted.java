package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Waiting that an interrupt does not shorten; the interrupt is kept for whoever looks after. */
final class Uninterrupted {

    private Uninterrupted() {}

    /** Does the work on a thread of its own: an interrupt would close the channel it uses. */
    static <T> T call(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        var thread = Thread.ofPlatform().name("event-store-files").start(task);
        join(thread);
        try {
            return task.resultNow();
        } catch (IllegalStateException e) {
            throw new IOException(task.exceptionNow());
        }
    }

    static void join(Thread thread) {
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
