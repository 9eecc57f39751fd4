package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.projection.EventLog;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the self-check aside, one at a time, and remembers the last: nobody waits for it, and no read or command is held up by it. */
public final class SelfChecks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("opposable.selfcheck");
    private static final int STOP_SECONDS = 60;

    private final EventLog log;
    private final StoredViewComparison stored;
    private final InstantSource clock;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("self-check").daemon().factory());
    private final AtomicBoolean running = new AtomicBoolean();

    private volatile @Nullable SelfCheckResult last;
    private volatile int percent;
    private volatile boolean failed;
    private volatile boolean stopped;

    /**
     * Checks of that log and of what is stored of it.
     *
     * @param clock the edge's: dates the result, and nothing that is checked
     */
    public SelfChecks(EventLog log, StoredViewComparison stored, InstantSource clock) {
        this.log = log;
        this.stored = stored;
        this.clock = clock;
    }

    /** Begins a check and returns at once; whether it did, for one may be under way. */
    public boolean begin() {
        if (stopped || !running.compareAndSet(false, true)) {
            return false;
        }
        percent = 0;
        aside.execute(this::run);
        return true;
    }

    /** How it stands. */
    public SelfCheckState state() {
        var result = last;
        boolean underWay = running.get();
        return new SelfCheckState(
                result == null ? null : result.sound(), result, underWay, underWay ? percent : 0, failed);
    }

    private void run() {
        try {
            var result = new SelfCheckRun(log, stored, () -> stopped, done -> percent = done).run(clock);
            if (!stopped) {
                last = result;
                failed = false;
                tell(result);
            }
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("the self-check failed: {}", e.getClass().getName());
        } finally {
            running.set(false);
        }
    }

    private static void tell(SelfCheckResult result) {
        LOG.info(
                "self-check: {} ledgers, {} entries, {} differences, {} ms",
                result.ledgers(),
                result.entries(),
                result.differencesFound(),
                result.durationMillis());
        result.differences()
                .forEach(one -> LOG.error(
                        "self-check: {} differs on {} {}: {} in all, {} in detail",
                        one.ledger(),
                        one.point(),
                        one.about(),
                        one.total(),
                        one.details()));
    }

    @Override
    public void close() {
        stopped = true;
        aside.shutdown();
        try {
            if (!aside.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("stopped before the self-check was done");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
