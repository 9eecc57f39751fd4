package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.projection.AsKnown;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Freshness;
import fr.cdg62.opposable.projection.Parked;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.Seen;
import fr.cdg62.opposable.projection.SeenList;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.projection.Views;
import fr.cdg62.opposable.projection.fold.ViewForm;
import fr.cdg62.opposable.projection.fold.ViewShape;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads the served runs. The position is read before the documents, so an answer never claims more than it holds; an answer during
 * which the served run was switched is read again. Documents of another version that this one cannot read are not shown: until the
 * rebuild is done the answer is empty, and says that it has integrated nothing.
 */
public final class StoredViews implements Views {

    private final EventLog log;
    private final ViewStore store;
    private final Advances advances;
    private final Set<String> known;

    public StoredViews(EventLog log, ViewStore store, Advances advances, Collection<Projection<?>> projections) {
        this.log = log;
        this.store = store;
        this.advances = advances;
        this.known = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <V> Seen<V> find(Projection<V> projection, String key, AsKnown asked) {
        return steadily(projection, served -> {
            var found = asked.knownAt() == null
                    ? served.run()
                            .flatMap(run -> live(projection, store.load(run, List.of(key)).values().stream())
                                    .findFirst())
                    : past(projection).find(servedForPast(projection, served), key, asked.knownAt());
            return new Seen<>(found.orElse(null), freshness(served, asked));
        });
    }

    @Override
    public <V> SeenList<V> list(Projection<V> projection, AsKnown asked) {
        return steadily(projection, served -> {
            var found = asked.knownAt() == null
                    ? served.run().stream()
                            .flatMap(run -> live(projection, store.list(run).stream()))
                            .toList()
                    : past(projection).list(servedForPast(projection, served), asked.knownAt());
            return new SeenList<>(found, freshness(served, asked));
        });
    }

    @Override
    public <V> SeenList<V> some(Projection<V> projection, Set<String> keys) {
        return steadily(projection, served -> {
            var found = served.run().stream()
                    .flatMap(run -> live(projection, store.load(run, keys).values().stream()))
                    .sorted(Comparator.comparing(ViewDocument::key))
                    .toList();
            return new SeenList<>(found, freshness(served, AsKnown.now()));
        });
    }

    private <R> R steadily(Projection<?> projection, Function<Served, R> reading) {
        if (!known.contains(projection.name())) {
            throw new IllegalArgumentException("not a projection of this engine: " + projection.name());
        }
        while (true) {
            var served = Served.of(store, projection.name());
            var answer = read(projection, served, reading);
            if (store.served(projection.name()).equals(served.run())) {
                return answer;
            }
        }
    }

    private static <R> R read(Projection<?> projection, Served served, Function<Served, R> reading) {
        try {
            return reading.apply(served);
        } catch (JacksonException e) {
            if (isOf(projection, served)) {
                throw e;
            }
            return reading.apply(Served.NOTHING);
        }
    }

    private static <V> Stream<ViewDocument<V>> live(Projection<V> projection, Stream<StoredView> stored) {
        var form = new ViewForm<>(projection.viewType());
        return stored.flatMap(view -> Optional.ofNullable(view.state()).stream()
                .map(state ->
                        new ViewDocument<>(view.key(), form.read(state.view()), state.position(), state.knownAt())));
    }

    private <V> PastViews<V> past(Projection<V> projection) {
        return new PastViews<>(projection, store, log);
    }

    /** Documents of another version of the fold are no ground to fold on: the past is then folded from the first event. */
    private static Served servedForPast(Projection<?> projection, Served served) {
        return isOf(projection, served) ? served : Served.NOTHING;
    }

    private static boolean isOf(Projection<?> projection, Served served) {
        return served.run()
                .filter(run -> run.version().equals(ViewShape.version(projection)))
                .isPresent();
    }

    private Freshness freshness(Served served, AsKnown asked) {
        if (asked.knownAt() == null) {
            var head = Math.max(log.head(), served.position());
            return new Freshness(served.position(), knownAt(served.position()), head);
        }
        var through = log.positionKnownAt(asked.knownAt());
        return new Freshness(through, knownAt(through), through);
    }

    private @Nullable Instant knownAt(long position) {
        return log.knownAt(position).orElse(null);
    }

    @Override
    public boolean awaitPosition(Projection<?> projection, long position, Duration bound) {
        var name = projection.name();
        return advances.await(name, () -> Served.of(store, name).position() >= position, bound);
    }

    @Override
    public List<Parked> parked() {
        return known.stream()
                .flatMap(name -> store.served(name).stream())
                .flatMap(run -> store.parked(run).stream().flatMap(view -> parked(run.projection(), view)))
                .sorted(Comparator.comparingLong(Parked::position).thenComparing(Parked::projection))
                .toList();
    }

    private static Stream<Parked> parked(String projection, StoredView view) {
        return Optional.ofNullable(view.poison()).stream()
                .map(poison ->
                        new Parked(projection, view.key(), poison.position(), poison.reason(), poison.waiting()));
    }
}
