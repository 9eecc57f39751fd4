package fr.cdg62.opposable.projection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer about one key, with how far it goes.
 *
 * @param document null when no event had touched the key
 */
public record Seen<V>(@Nullable ViewDocument<V> document, Freshness freshness) {

    /** The view, if any event had touched its key. */
    public Optional<V> view() {
        return Optional.ofNullable(document).map(ViewDocument::view);
    }
}
