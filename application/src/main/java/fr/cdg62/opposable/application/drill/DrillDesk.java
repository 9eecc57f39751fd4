package fr.cdg62.opposable.application.drill;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the drill of a running product aside, one at a time, and remembers the last report until the product stops. */
public final class DrillDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("opposable.drill");
    private static final int STOP_SECONDS = 60;

    private final Path data;
    private final TamperDrill drill;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("tamper-drill").daemon().factory());
    private final AtomicBoolean running = new AtomicBoolean();

    private volatile @Nullable DrillReport last;
    private volatile @Nullable String refused;
    private volatile int percent;
    private volatile boolean stopped;

    /** Drills on copies of that data folder. */
    public DrillDesk(Path data, TamperDrill drill) {
        this.data = data;
        this.drill = drill;
    }

    /**
     * How it stands.
     *
     * @param running whether one is under way
     * @param percent how far it has come, 0 when none is
     * @param refused why the last one asked for could not be held, in French; null when it could
     * @param last the last report; null before the first since the start
     */
    public record DrillState(
            boolean running,
            int percent,
            @Nullable String refused,
            @Nullable DrillReport last) {}

    /** Begins a drill and returns at once; whether it did, for one may be under way. */
    public boolean begin() {
        if (stopped || !running.compareAndSet(false, true)) {
            return false;
        }
        percent = 0;
        aside.execute(this::run);
        return true;
    }

    /** How it stands. */
    public DrillState state() {
        boolean underWay = running.get();
        return new DrillState(underWay, underWay ? percent : 0, refused, last);
    }

    private void run() {
        try {
            var report = drill.run(data, this::at);
            last = report;
            refused = null;
            LOG.info("drill: {} ways, passed {}", report.lines().size(), report.passed());
        } catch (DrillFailed e) {
            refused = e.getMessage();
            LOG.warn("drill: not held");
        } catch (CancellationException e) {
            LOG.info("drill: stopped with the product");
        } catch (RuntimeException e) {
            refused = "L’exercice a été interrompu par une panne : le détail est dans le carnet de l’exploitant.";
            LOG.error("drill: failed", e);
        } finally {
            running.set(false);
        }
    }

    private void at(int done) {
        if (stopped) {
            throw new CancellationException();
        }
        percent = done;
    }

    @Override
    public void close() {
        stopped = true;
        aside.shutdown();
        try {
            if (!aside.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("stopped before the drill was done");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
