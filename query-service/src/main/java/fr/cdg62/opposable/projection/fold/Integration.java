package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.store.Run;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Brings batches of events into a run: loads the touched documents, folds in memory, writes the days that ended, then the documents.
 * The caller stores the token once this has returned, so a token is never ahead of a view. The same for the live view, whose
 * batches are small, and a rebuild, whose batches are large.
 */
public final class Integration<V> {

    private final Projection<V> projection;
    private final ViewForm<V> form;
    private final ViewStore store;
    private final Run run;

    public Integration(Projection<V> projection, ViewStore store, Run run) {
        this.projection = projection;
        this.form = new ViewForm<>(projection.viewType());
        this.store = store;
        this.run = run;
    }

    /** The run that is written. */
    public Run run() {
        return run;
    }

    /** Which document the event touches, see {@link Projection#key}; the stream's own when that cannot be told, which parks it. */
    public Optional<String> key(RecordedEvent event) {
        return Keys.of(projection, event);
    }

    /** Integrates the events, in the order of their positions. What was integrated before changes nothing. */
    public synchronized void integrate(List<RecordedEvent> events) {
        var byKey = new LinkedHashMap<String, List<RecordedEvent>>();
        for (var event : events) {
            key(event)
                    .ifPresent(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(event));
        }
        if (!byKey.isEmpty()) {
            store(fold(byKey));
        }
    }

    /** Reads while no batch is being written. */
    public synchronized <T> T undisturbed(Supplier<T> reading) {
        return reading.get();
    }

    private List<Folded> fold(Map<String, List<RecordedEvent>> byKey) {
        var loaded = store.load(run, byKey.keySet());
        var folded = new ArrayList<Folded>();
        byKey.forEach((key, events) -> {
            var folding = Folding.from(projection, form, key, loaded.get(key));
            events.forEach(folding::take);
            folding.folded().ifPresent(folded::add);
        });
        return folded;
    }

    private void store(List<Folded> folded) {
        var closed = folded.stream().flatMap(one -> one.closed().stream()).toList();
        if (!closed.isEmpty()) {
            store.keep(run, closed);
        }
        if (!folded.isEmpty()) {
            store.save(run, folded.stream().map(Folded::change).toList());
        }
    }

    /**
     * Folds again, from the event that parked the key on.
     *
     * @param events the events of the key from that one on, through the last one seen
     * @return whether the key is no longer parked
     */
    public synchronized boolean retry(String key, List<RecordedEvent> events) {
        var parked = store.load(run, List.of(key)).get(key);
        if (parked == null || parked.poison() == null) {
            return true;
        }
        var seen = parked.at();
        var folding = Folding.again(projection, form, parked);
        events.stream().filter(event -> event.position() <= seen).forEach(folding::take);
        folding.folded().ifPresent(one -> store(List.of(one)));
        return !folding.isParked();
    }
}
