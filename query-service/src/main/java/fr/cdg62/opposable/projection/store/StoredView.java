package fr.cdg62.opposable.projection.store;

import org.jspecify.annotations.Nullable;

/**
 * A document: its last state, and how far its key was read.
 *
 * @param key the document's key
 * @param at the position of the last event seen of this key, folded or waiting; an event not after it changes nothing
 * @param state null when the first event of the key could not be folded
 * @param poison null unless the key is parked
 */
public record StoredView(
        String key,
        long at,
        @Nullable ViewState state,
        @Nullable Poison poison) {

    /** The position of the event that parked the key; null when it is not parked. */
    public @Nullable Long parkedAt() {
        return poison == null ? null : poison.position();
    }
}
