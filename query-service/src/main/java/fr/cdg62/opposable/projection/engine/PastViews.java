package fr.cdg62.opposable.projection.engine;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.projection.EventLog;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.projection.fold.Folding;
import fr.cdg62.opposable.projection.fold.Keys;
import fr.cdg62.opposable.projection.fold.ViewForm;
import fr.cdg62.opposable.projection.store.DayView;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.ViewStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a projection showed at a past instant: each document as it stood when that Paris day began, then the day's events up to
 * the instant. What the run has not integrated yet is folded too, so the answer does not depend on how far the run is.
 */
final class PastViews<V> {

    private final Projection<V> projection;
    private final ViewForm<V> form;
    private final ViewStore store;
    private final EventLog log;

    PastViews(Projection<V> projection, ViewStore store, EventLog log) {
        this.projection = projection;
        this.form = new ViewForm<>(projection.viewType());
        this.store = store;
        this.log = log;
    }

    Optional<ViewDocument<V>> find(Served served, String key, Instant instant) {
        var past = new Past(instant);
        var foldings = new TreeMap<String, Folding<V>>();
        served.run().ifPresent(run -> {
            var live = store.load(run, List.of(key)).get(key);
            if (live != null) {
                past.begin(foldings, live, store.dayBefore(run, key, past.day).orElse(null));
            }
        });
        return past.fold(foldings, served.position(), key::equals).stream().findFirst();
    }

    List<ViewDocument<V>> list(Served served, Instant instant) {
        var past = new Past(instant);
        var foldings = new TreeMap<String, Folding<V>>();
        served.run().ifPresent(run -> {
            var live = store.list(run);
            var closed = new HashMap<String, DayView>();
            store.daysBefore(run, past.day).forEach(view -> closed.put(view.key(), view));
            live.forEach(view -> past.begin(foldings, view, closed.get(view.key())));
        });
        return past.fold(foldings, served.position(), key -> true);
    }

    private final class Past {

        private final LocalDate day;
        private final long dayStarts;
        private final long through;

        Past(Instant instant) {
            this.day = Paris.day(instant);
            this.dayStarts = log.positionKnownAt(Paris.startOf(day).minusNanos(1)) + 1;
            this.through = log.positionKnownAt(instant);
        }

        /** Begins with the document as it stood before the day: its live state when it has not changed since, else the closed one. */
        void begin(Map<String, Folding<V>> foldings, StoredView live, @Nullable DayView closed) {
            var unchanged = live.state() == null || live.state().day().isBefore(day);
            if (unchanged) {
                foldings.put(live.key(), Folding.from(projection, form, live.key(), live));
            } else if (closed != null) {
                var state = closed.state();
                var stood = new StoredView(live.key(), state.position(), state, null);
                foldings.put(live.key(), Folding.from(projection, form, live.key(), stood));
            }
        }

        List<ViewDocument<V>> fold(Map<String, Folding<V>> foldings, long integrated, Predicate<String> asked) {
            var from = Math.min(dayStarts, integrated + 1);
            try (var events = log.read(from)) {
                events.takeWhile(event -> event.position() <= through).forEach(event -> take(foldings, event, asked));
            }
            return foldings.values().stream()
                    .flatMap(folding -> folding.document().stream())
                    .toList();
        }

        private void take(Map<String, Folding<V>> foldings, RecordedEvent event, Predicate<String> asked) {
            Keys.of(projection, event)
                    .filter(asked)
                    .ifPresent(key -> foldings.computeIfAbsent(key, k -> Folding.from(projection, form, k, null))
                            .take(event));
        }
    }
}
