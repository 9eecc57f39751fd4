package fr.cdg62.opposable.projection;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads the views, now or as known at a past instant. Refuses a projection the engine was not given. */
public interface Views {

    /** The document under the key. */
    <V> Seen<V> find(Projection<V> projection, String key, AsKnown known);

    /** Every document, in the order of their keys. */
    <V> SeenList<V> list(Projection<V> projection, AsKnown known);

    /**
     * The documents of those keys as they stand now, in the order of the keys; a key that no event had touched is left out. The stored
     * views read these documents only.
     */
    default <V> SeenList<V> some(Projection<V> projection, Set<String> keys) {
        var all = list(projection, AsKnown.now());
        var found = all.documents().stream()
                .filter(document -> keys.contains(document.key()))
                .toList();
        return new SeenList<>(found, all.freshness());
    }

    /** Waits until the projection has integrated the position, no longer than the bound; whether it has. */
    boolean awaitPosition(Projection<?> projection, long position, Duration bound);

    /** The keys whose fold failed and which wait for a retry, in every projection, oldest first. */
    List<Parked> parked();
}
