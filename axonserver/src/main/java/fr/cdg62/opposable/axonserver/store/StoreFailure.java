package fr.cdg62.opposable.axonserver.store;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Why the store could not do what was asked, with a key for the message a person reads and the facts it names. */
public abstract sealed class StoreFailure extends EventStoreException
        permits StoreClosed, StoreDamaged, StoreFull, StoreInUse, StoreMismatch, StoreUnavailable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> facts;

    protected StoreFailure(String key, String message, Map<String, String> facts, @Nullable Throwable cause) {
        super(message, cause);
        this.key = key;
        this.facts = new TreeMap<>(facts);
    }

    /** The key of the message shown to a person: {@code store.full}. */
    public String key() {
        return key;
    }

    /** What the message names: the folder, the place of the damage. */
    public Map<String, String> facts() {
        return Map.copyOf(facts);
    }
}
