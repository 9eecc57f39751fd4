package fr.cdg62.opposable.projection.fold;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.time.Paris;
import fr.cdg62.opposable.projection.Projection;
import fr.cdg62.opposable.projection.ViewDocument;
import fr.cdg62.opposable.projection.store.DayView;
import fr.cdg62.opposable.projection.store.Poison;
import fr.cdg62.opposable.projection.store.StoredView;
import fr.cdg62.opposable.projection.store.ViewChange;
import fr.cdg62.opposable.projection.store.ViewState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document while a batch is folded into it. Not for several threads. */
public final class Folding<V> {

    private final Projection<V> projection;
    private final ViewForm<V> form;
    private final String key;
    private final @Nullable StoredView loaded;
    private final boolean provesEachView;
    private final List<RecordedEvent> taken = new ArrayList<>();
    private final List<EndOfDay<V>> ended = new ArrayList<>();

    private boolean retries;
    private long at;
    private @Nullable ViewDocument<V> document;
    private @Nullable Poison poison;

    private Folding(
            Projection<V> projection,
            ViewForm<V> form,
            String key,
            @Nullable StoredView loaded,
            boolean provesEachView) {
        this.projection = projection;
        this.form = form;
        this.key = key;
        this.loaded = loaded;
        this.provesEachView = provesEachView;
        this.at = loaded == null ? -1 : loaded.at();
        this.poison = loaded == null ? null : loaded.poison();
        if (loaded != null && loaded.state() != null) {
            var state = loaded.state();
            this.document = new ViewDocument<>(key, form.read(state.view()), state.position(), state.knownAt());
        }
    }

    /** Goes on from the stored document, or from nothing. */
    public static <V> Folding<V> from(
            Projection<V> projection, ViewForm<V> form, String key, @Nullable StoredView loaded) {
        return new Folding<>(projection, form, key, loaded, false);
    }

    /** Forgets why a document is parked, to take again the events that wait. */
    public static <V> Folding<V> again(Projection<V> projection, ViewForm<V> form, StoredView parked) {
        var folding = new Folding<>(projection, form, parked.key(), parked, false);
        folding.unpark();
        return folding;
    }

    private void unpark() {
        retries = true;
        if (poison != null) {
            at = poison.position() - 1;
            poison = null;
        }
    }

    /** Whether an event could not be folded. */
    public boolean isParked() {
        return poison != null;
    }

    /**
     * Takes the next event of the key: folds it, or parks it when it or an earlier one cannot be folded. An event seen before
     * changes nothing.
     */
    public void take(RecordedEvent event) {
        if (event.position() <= at) {
            return;
        }
        at = event.position();
        taken.add(event);
        if (poison != null) {
            poison = poison.behind();
            return;
        }
        try {
            projection.key(event);
            fold(event);
        } catch (RuntimeException e) {
            poison = new Poison(event.position(), Reason.of(e), 1);
        }
    }

    private void fold(RecordedEvent event) {
        var before = document;
        var view = projection.apply(before == null ? null : before.view(), event);
        var after = new ViewDocument<>(key, view, event.position(), event.knownAt());
        if (provesEachView) {
            form.write(view);
        }
        var today = Paris.day(event.knownAt());
        if (before != null && Paris.day(before.knownAt()).isBefore(today)) {
            ended.add(new EndOfDay<>(before, today));
        }
        document = after;
    }

    /** What to store; empty when no event was new. A view that cannot be written parks the event that made it. */
    public Optional<Folded> folded() {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(written());
        } catch (RuntimeException e) {
            if (provesEachView) {
                throw e;
            }
            var again = new Folding<>(projection, form, key, loaded, true);
            if (retries) {
                again.unpark();
            }
            taken.forEach(again::take);
            return again.folded();
        }
    }

    private Folded written() {
        var closed = ended.stream()
                .map(end -> new DayView(key, end.until(), state(end.last())))
                .toList();
        var last = document == null ? null : state(document);
        return new Folded(closed, new ViewChange(loaded, new StoredView(key, at, last, poison)));
    }

    private ViewState state(ViewDocument<V> seen) {
        return new ViewState(form.write(seen.view()), seen.position(), seen.knownAt());
    }

    private record EndOfDay<V>(ViewDocument<V> last, LocalDate until) {}

    /** The document as it stands, if any event was folded into it. */
    public Optional<ViewDocument<V>> document() {
        return Optional.ofNullable(document);
    }
}
