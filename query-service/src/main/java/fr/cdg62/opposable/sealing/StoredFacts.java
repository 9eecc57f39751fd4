package fr.cdg62.opposable.sealing;

import java.util.List;

/** The bytes of the store in its order, whichever store it is. */
public interface StoredFacts {

    /** The position of the last event; -1 when there is none. */
    long head();

    /**
     * The events from that position on, no more than the limit, shorter only at the end of the store.
     *
     * @throws StoreUnreadable when the store is damaged there
     */
    List<StoredFact> read(long from, int limit);

    /**
     * The events of one stream, in their order; none when it is unknown.
     *
     * @throws StoreUnreadable when the store is damaged there
     */
    List<StoredFact> stream(String stream);
}
