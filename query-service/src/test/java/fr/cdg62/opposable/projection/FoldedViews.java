package fr.cdg62.opposable.projection;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The plainest answer there is, for tests: folds the whole log at each question, up to the position asked about. */
public final class FoldedViews implements Views {

    private final EventLog log;

    public FoldedViews(EventLog log) {
        this.log = log;
    }

    @Override
    public <V> Seen<V> find(Projection<V> projection, String key, AsKnown known) {
        var all = list(projection, known);
        var found = all.documents().stream()
                .filter(document -> document.key().equals(key))
                .findFirst();
        return new Seen<>(found.orElse(null), all.freshness());
    }

    @Override
    public <V> SeenList<V> list(Projection<V> projection, AsKnown known) {
        var through = known.knownAt() == null ? log.head() : log.positionKnownAt(known.knownAt());
        var documents = new TreeMap<String, ViewDocument<V>>();
        var parked = new HashSet<String>();
        @Nullable Instant last = null;
        try (var events = log.read(0)) {
            for (RecordedEvent event : (Iterable<RecordedEvent>) events.limit(through + 1)::iterator) {
                last = event.knownAt();
                projection
                        .key(event)
                        .filter(key -> !parked.contains(key))
                        .ifPresent(key -> fold(projection, key, event, documents, parked));
            }
        }
        return new SeenList<>(List.copyOf(documents.values()), new Freshness(through, last, through));
    }

    private static <V> void fold(
            Projection<V> projection,
            String key,
            RecordedEvent event,
            Map<String, ViewDocument<V>> documents,
            Set<String> parked) {
        try {
            var before = documents.get(key);
            var view = projection.apply(before == null ? null : before.view(), event);
            documents.put(key, new ViewDocument<>(key, view, event.position(), event.knownAt()));
        } catch (RuntimeException e) {
            parked.add(key);
        }
    }

    @Override
    public boolean awaitPosition(Projection<?> projection, long position, Duration bound) {
        return log.head() >= position;
    }

    @Override
    public List<Parked> parked() {
        return List.of();
    }
}
