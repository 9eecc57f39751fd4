package fr.cdg62.opposable.axonserver.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Waiting that an interrupt does not shorten; the interrupt is kept for whoever looks after. */
final class Uninterrupted {

    private interface Wait<T> {
        T await() throws InterruptedException, ExecutionException;
    }

    private Uninterrupted() {}

    /** Does the work on a thread of its own: an interrupt would close the channel it uses. */
    static <T> T call(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().name("event-store-files").start(task);
        try {
            return get(task);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** The answer, however long it takes. */
    static <T> T get(Future<T> answer) throws ExecutionException {
        return until(answer::get);
    }

    static void await(CountDownLatch latch) {
        finish(() -> {
            latch.await();
            return true;
        });
    }

    static void join(Thread thread) {
        finish(() -> {
            thread.join();
            return true;
        });
    }

    /** Waits until threads that were told to stop have. */
    static void stop(ExecutorService threads) {
        finish(() -> threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
    }

    private static void finish(Wait<Boolean> wait) {
        try {
            until(wait);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T until(Wait<T> wait) throws ExecutionException {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return wait.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
