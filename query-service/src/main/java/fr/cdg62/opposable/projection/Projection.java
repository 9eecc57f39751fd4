package fr.cdg62.opposable.projection;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A read model: which document an event touches, and what the document becomes. Both are pure: no I/O, no clock, nothing drawn
 * at random, so that the live view, the view as known on a past day and the rebuilt one are one computation.
 *
 * <p>A view stores facts and dated intervals, never a calendar status: "in force" is {@code view.on(date)}, computed by the reader.
 *
 * @param <V> the view: a record that {@code ProductJson} writes and reads back
 */
public interface Projection<V> {

    /** The stable name, {@code convention-portfolio}: lower-case letters, digits and hyphens. Collections are named after it. */
    String name();

    /** Raised when the fold or the view's form changes: the engine then rebuilds beside and switches. From 1. */
    int version();

    /** The class of the view. */
    Class<V> viewType();

    /**
     * The document the event touches; empty when it is not concerned. Also the order of folding: events of one key are
     * folded one after another, events of two keys in any order. Decided from the event alone (its metadata names the
     * convention and the collectivity).
     */
    Optional<String> key(RecordedEvent event);

    /**
     * The document after the event. An exception parks the key with its reason until someone retries it.
     *
     * @param view the document before, or null when this is its first event
     */
    V apply(@Nullable V view, RecordedEvent event);
}
