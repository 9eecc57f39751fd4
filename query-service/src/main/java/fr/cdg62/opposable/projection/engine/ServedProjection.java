package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.fold.Integration;
import fr.cdg62.opposable.projection.fold.Keys;
import fr.cdg62.opposable.projection.fold.ViewShape;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One projection of the engine: the run followed here, and the rebuild under way here. */
final class ServedProjection<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedProjection.class);
    private static final Duration CLAIM_LASTS = Duration.ofSeconds(30);

    private final Projection<V> projection;
    private final String version;
    private final EventLog log;
    private final ViewStore store;
    private final Live live;
    private final InstantSource clock;
    private final String owner;
    private final ExecutorService rebuilds;

    private @Nullable Integration<V> followed;
    private Live.@Nullable Following following;
    private @Nullable Rebuild rebuild;
    private CompletableFuture<Run> rebuilt = new CompletableFuture<>();
    private boolean closed;

    ServedProjection(
            Projection<V> projection, EventLog log, ViewStore store, Live live, InstantSource clock, String owner) {
        this.projection = projection;
        this.version = ViewShape.version(projection);
        this.log = log;
        this.store = store;
        this.live = live;
        this.clock = clock;
        this.owner = owner;
        this.rebuilds = Executors.newSingleThreadExecutor(Threads.named("rebuild-" + projection.name()));
    }

    /** Follows the run that is served now; has it rebuilt when it cannot be served by this version. */
    synchronized void look() {
        if (closed) {
            return;
        }
        try {
            var served = store.served(projection.name());
            var sound = served.filter(this::isSound);
            follow(sound);
            if (sound.isEmpty() && rebuild == null && !isRebuiltElsewhere()) {
                served.filter(run -> run.version().equals(version)).ifPresent(store::drop);
                beginRebuild(progress -> {});
            }
        } catch (RuntimeException e) {
            LOG.warn("{} will be looked at again", projection.name(), e);
        }
    }

    private boolean isSound(Run run) {
        return run.version().equals(version)
                && store.runs().contains(run)
                && !store.of(run.name()).isEmpty()
                && Served.position(store, run) <= log.head();
    }

    private boolean isRebuiltElsewhere() {
        var expired = clock.instant().minus(CLAIM_LASTS);
        return orphans()
                .flatMap(run -> store.of(run.name()).stream())
                .anyMatch(token -> token.owner() != null
                        && !token.owner().equals(owner)
                        && token.claimedAt().isAfter(expired));
    }

    private Stream<Run> orphans() {
        var served = store.served(projection.name());
        return store.runs().stream()
                .filter(run -> run.projection().equals(projection.name()))
                .filter(run -> served.isEmpty() || !served.get().equals(run));
    }

    private void follow(Optional<Run> run) {
        var now = Optional.ofNullable(followed).map(Integration::run);
        if (now.equals(run)) {
            return;
        }
        if (following != null) {
            following.close();
        }
        followed =
                run.map(served -> new Integration<>(projection, store, served)).orElse(null);
        following = followed == null ? null : live.follow(followed);
    }

    synchronized CompletableFuture<Run> rebuild(Consumer<Progress> progress) {
        if (rebuild == null) {
            beginRebuild(progress);
        }
        return rebuilt;
    }

    private void beginRebuild(Consumer<Progress> progress) {
        var served = store.served(projection.name()).orElse(null);
        orphans().forEach(store::drop);
        var last = served == null ? new Run(projection.name(), version, 0) : served;
        var integration = new Integration<>(projection, store, last.next(version));
        var begun = new Rebuild(integration, log, store, clock, owner, progress);
        rebuild = begun;
        rebuilt = CompletableFuture.supplyAsync(() -> beside(begun, served), rebuilds);
    }

    private Run beside(Rebuild begun, @Nullable Run served) {
        try {
            begun.run(served);
        } catch (RuntimeException e) {
            LOG.warn("{} was not rebuilt; what was served stays", begun.run().name(), e);
            throw e;
        } finally {
            done();
        }
        switched(served);
        return begun.run();
    }

    private synchronized void done() {
        rebuild = null;
    }

    private void switched(@Nullable Run old) {
        look();
        if (old != null) {
            store.drop(old);
        }
        LOG.info("{} is rebuilt and served", projection.name());
    }

    synchronized void cancelRebuild() {
        if (rebuild != null) {
            rebuild.cancel();
        }
    }

    boolean retry(String key) {
        var integration = followed();
        var parked = store.load(integration.run(), List.of(key)).get(key);
        if (parked == null || parked.poison() == null) {
            return true;
        }
        try (var events = log.read(parked.poison().position())) {
            return integration.retry(
                    key,
                    events.filter(event -> Keys.of(projection, event)
                                    .filter(key::equals)
                                    .isPresent())
                            .toList());
        }
    }

    List<Difference> compare() {
        return new Comparison<>(projection, log, store).with(followed());
    }

    private synchronized Integration<V> followed() {
        if (followed == null) {
            throw new IllegalStateException(projection.name() + " is being rebuilt");
        }
        return followed;
    }

    @Override
    public void close() {
        cancelRebuild();
        rebuilds.shutdown();
        synchronized (this) {
            closed = true;
            follow(Optional.empty());
        }
    }
}
