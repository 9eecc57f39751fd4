package fr.cdg62.opposable.verifier;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Lets several threads read and hash while one puts the results in order. At most a few pieces wait at a time. */
final class Conveyor implements AutoCloseable {

    private final ExecutorService workers;
    private final ArrayDeque<Future<EventBatch>> waiting = new ArrayDeque<>();
    private final Consumer<EventBatch> consumer;
    private final int most;

    Conveyor(Consumer<EventBatch> consumer) {
        int threads = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));
        this.consumer = consumer;
        most = 3 * threads;
        workers = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "verifier");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has a piece read, after room was made for it. */
    void put(Callable<EventBatch> piece) {
        while (waiting.size() >= most
                || (!waiting.isEmpty() && waiting.element().isDone())) {
            take();
        }
        waiting.add(workers.submit(piece));
    }

    /** Waits until every piece was put in order. */
    void drain() {
        while (!waiting.isEmpty()) {
            take();
        }
    }

    private void take() {
        try {
            consumer.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
