package fr.cdg62.opposable.convention.policy;

import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.DomainEvent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which body each convention binds, as last known.
 *
 * @param holders in the order of the conventions' ids
 */
public record Bound(Map<String, CollectivityId> holders) {

    public Bound {
        holders = Collections.unmodifiableMap(new TreeMap<>(holders));
    }

    static Bound none() {
        return new Bound(Map.of());
    }

    Bound after(DomainEvent event) {
        return switch (event) {
            case ConventionDrafted e -> with(e.conventionId(), e.collectivity().id());
            case ConventionTransferred e -> with(e.conventionId(), e.to().id());
            default -> this;
        };
    }

    /** The conventions that bind the body. */
    List<ConventionId> to(CollectivityId body) {
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().equals(body))
                .map(entry -> new ConventionId(entry.getKey()))
                .toList();
    }

    private Bound with(ConventionId convention, CollectivityId holder) {
        var all = new TreeMap<>(holders);
        all.put(convention.value(), holder);
        return new Bound(all);
    }
}
