package fr.cdg62.opposable.projection.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for a position as soon as a token is stored here; a token stored elsewhere is found at the next look. */
public final class Advances {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private long count;

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

    /** Waits until it is so, no longer than the bound; whether it is. An interrupted caller stops waiting. */
    boolean await(BooleanSupplier reached, Duration bound) {
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
