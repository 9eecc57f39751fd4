package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every projection up to date and answers readers. Several processes may share one store, each with its own owner name: a
 * projection is advanced by one of them at a time, and a switch made by one is seen by the others within seconds.
 */
public final class ProjectionEngine implements AutoCloseable {

    private static final int LOOK_SECONDS = 2;

    private final Map<String, ServedProjection<?>> projections = new TreeMap<>();
    private final Views views;
    private final ScheduledExecutorService look;
    private @Nullable Future<?> looks;

    /**
     * Starts nothing yet.
     *
     * @param advances the same object that {@code live} signals
     * @param clock dates the claims; nothing that is folded sees it
     * @param owner this process: a name that no other process on the store has, and that it finds again after a restart
     */
    public ProjectionEngine(
            EventLog log,
            ViewStore store,
            Live live,
            Advances advances,
            InstantSource clock,
            String owner,
            Collection<Projection<?>> all) {
        this.views = new StoredViews(log, store, advances, all);
        this.look = Executors.newSingleThreadScheduledExecutor(Threads.named("projections"));
        for (var projection : all) {
            var served = new ServedProjection<>(projection, log, store, live, clock, owner);
            if (projections.put(projection.name(), served) != null) {
                throw new IllegalArgumentException("two projections are called " + projection.name());
            }
        }
    }

    /**
     * Follows what is served, and rebuilds beside whatever has another version, no documents, or more than the log. Returns at
     * once, with the rebuilds under way.
     */
    public void start() {
        projections.values().forEach(ServedProjection::look);
        looks = look.scheduleWithFixedDelay(
                () -> projections.values().forEach(ServedProjection::look),
                LOOK_SECONDS,
                LOOK_SECONDS,
                TimeUnit.SECONDS);
    }

    /** What readers ask. */
    public Views views() {
        return views;
    }

    /**
     * Rebuilds a projection beside and switches; the old documents are served until then. One at a time for each projection: while
     * one is under way, that one is answered.
     *
     * @param progress told after each window
     */
    public CompletableFuture<Run> rebuild(String projection, Consumer<Progress> progress) {
        return named(projection).rebuild(progress);
    }

    /** Gives up the rebuild under way, if any; what was built is dropped and the old documents stay. */
    public void cancelRebuild(String projection) {
        named(projection).cancelRebuild();
    }

    /** Folds again the events that wait for a parked key; whether it is no longer parked. */
    public boolean retry(String projection, String key) {
        return named(projection).retry(key);
    }

    /** Rebuilds in memory and compares with every stored byte. Refused while nothing of this version is served. */
    public List<Difference> compare(String projection) {
        return named(projection).compare();
    }

    private ServedProjection<?> named(String projection) {
        var found = projections.get(projection);
        if (found == null) {
            throw new IllegalArgumentException("not a projection of this engine: " + projection);
        }
        return found;
    }

    @Override
    public void close() {
        if (looks != null) {
            looks.cancel(false);
        }
        look.shutdown();
        projections.values().forEach(ServedProjection::close);
    }
}
