package fr.cdg62.opposable.assistance.policy;

import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Every convention whose assistance may be counted. */
public record FollowedConventions(Map<String, FollowedConvention> all) {

    public FollowedConventions {
        all = Map.copyOf(all);
    }

    static FollowedConventions none() {
        return new FollowedConventions(Map.of());
    }

    FollowedConventions after(RecordedEvent event) {
        return switch (event.payload()) {
            case ConventionDrafted e -> with(e.conventionId(), FollowedConvention.drafted(e));
            case ConventionEvent e ->
                with(e.conventionId(), of(e.conventionId()).after(e));
            default -> this;
        };
    }

    FollowedConvention of(ConventionId convention) {
        return Objects.requireNonNull(all.get(convention.value()), "a convention is drafted first");
    }

    private FollowedConventions with(ConventionId convention, FollowedConvention known) {
        var changed = new HashMap<>(all);
        changed.put(convention.value(), known);
        return new FollowedConventions(changed);
    }
}
