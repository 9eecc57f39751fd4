package fr.cdg62.opposable.selfcheck;

import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.projection.EventLog;
import java.time.InstantSource;
import java.util.List;
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
    private final CheckedViews views;
    private final List<LinkCheck> links;
    private final InstantSource clock;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("self-check").daemon().factory());
    private final AtomicBoolean running = new AtomicBoolean();

    private volatile @Nullable SelfCheckResult last;
    private volatile int percent;
    private volatile @Nullable ChainLink link;
    private volatile boolean failed;
    private volatile boolean stopped;

    /**
     * Checks of that log and of what stands under it and on it.
     *
     * @param views every view stored of it
     * @param links the links under the views, in the order they are checked
     * @param clock the edge's: dates the result, and nothing that is checked
     */
    public SelfChecks(EventLog log, CheckedViews views, List<LinkCheck> links, InstantSource clock) {
        this.log = log;
        this.views = views;
        this.links = List.copyOf(links);
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
                result == null ? null : result.sound(),
                result,
                underWay,
                underWay ? percent : 0,
                underWay ? link : null,
                Paris.startOf(Paris.day(clock.instant()).plusDays(1)),
                failed);
    }

    private void run() {
        try {
            var result = new SelfCheckRun(log, views, links, () -> stopped, this::at).run(clock);
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

    private void at(ChainLink now, int done) {
        link = now;
        percent = done;
    }

    private static void tell(SelfCheckResult result) {
        LOG.info(
                "self-check: {} ledgers, {} entries, {} differences in them, {} ms",
                result.ledgers(),
                result.entries(),
                result.differencesFound(),
                result.durationMillis());
        for (var link : result.links()) {
            LOG.info(
                    "self-check: {} {}, {} events, {} found, {} ms",
                    link.link(),
                    link.state(),
                    link.checked(),
                    link.foundInAll(),
                    link.durationMillis());
            link.found().forEach(one -> LOG.error("self-check: {}: {}", link.link(), one));
        }
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
