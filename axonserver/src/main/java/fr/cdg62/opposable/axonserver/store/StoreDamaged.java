package fr.cdg62.opposable.axonserver.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored bytes are not those that were written. What is missing is named; the store is never silently shortened. */
public final class StoreDamaged extends StoreFailure {

    private static final long serialVersionUID = 1L;

    private final transient Damage damage;

    StoreDamaged(Damage damage, @Nullable Throwable cause) {
        super(
                "store.damaged",
                "the event store is damaged, " + damage,
                Map.of("where", damage.where(), "what", damage.what()),
                cause);
        this.damage = damage;
    }

    StoreDamaged(String where, String what) {
        this(new Damage(where, what), null);
    }

    /** Where, and what. */
    public Damage damage() {
        return damage;
    }
}
