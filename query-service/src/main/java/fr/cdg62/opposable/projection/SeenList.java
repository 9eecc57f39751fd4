package fr.cdg62.opposable.projection;

import java.util.List;

/**
 * Every document of a projection in the order of their keys, with how far the answer goes. The reader filters, sorts and cuts
 * it into a {@link Page}.
 */
public record SeenList<V>(List<ViewDocument<V>> documents, Freshness freshness) {

    public SeenList {
        documents = List.copyOf(documents);
    }

    /** The views alone, in the order of their keys. */
    public List<V> views() {
        return documents.stream().map(ViewDocument::view).toList();
    }
}
