package fr.cdg62.opposable.projection.engine;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Wakes those who wait for a position as soon as a token is stored here; a token stored elsewhere is found at the next look. Whoever
 * waits has the projection followed here look at the log at once, so that nobody waits for its next look.
 */
public final class Advances {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final Map<String, Runnable> followers = new ConcurrentHashMap<>();
    private long count;

    /** From now on the look is taken each time somebody begins to wait for that projection, on the thread of whoever waits. */
    public void follow(String projection, Runnable look) {
        followers.put(projection, look);
    }

    /** That look is taken no more; another that has taken its place still is. */
    public void leave(String projection, Runnable look) {
        followers.remove(projection, look);
    }

    /** A token was stored. */
    public void signal() {
        lock.lock();
        try {
            count++;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for that projection until it is so, no longer than the bound; whether it is. An interrupted caller stops waiting. */
    boolean await(String projection, BooleanSupplier reached, Duration bound) {
        if (reached.getAsBoolean()) {
            return true;
        }
        followers.getOrDefault(projection, () -> {}).run();
        var left = bound.toNanos();
        try {
            while (true) {
                var before = count();
                if (reached.getAsBoolean()) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                left -= rest(before, Math.min(left, LOOK_NANOS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    private long rest(long before, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = nanos;
            while (count == before && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return nanos - Math.max(0, left);
        } finally {
            lock.unlock();
        }
    }
}
