package fr.cdg62.opposable.convention.policy;

import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.value.CollectivityId;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.TransferConvention;
import fr.cdg62.opposable.convention.policy.WhenCollectivitySucceededThenTransferItsConventions.Known;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body that takes the place of another is bound by its conventions. Which of the draft and the succession is recorded first does not
 * matter, and a successor that gives way in turn passes them on.
 */
public record WhenCollectivitySucceededThenTransferItsConventions() implements Policy<Known> {

    /** Which body each convention binds, and what took the place of each. */
    public record Known(Bound bound, Map<CollectivityId, SuccessionRecorded> successions) {

        public Known {
            successions = Map.copyOf(successions);
        }
    }

    @Override
    public Known nothing() {
        return new Known(Bound.none(), Map.of());
    }

    @Override
    public Known fold(Known known, RecordedEvent event) {
        if (event.payload() instanceof SuccessionRecorded e) {
            var all = new HashMap<>(known.successions);
            all.put(e.collectivityId(), e);
            return new Known(known.bound, all);
        }
        return new Known(known.bound.after(event.payload()), known.successions);
    }

    @Override
    public List<Reaction> react(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case SuccessionRecorded e ->
                known.bound.to(e.collectivityId()).stream()
                        .map(convention -> transfer(convention, e))
                        .toList();
            case ConventionDrafted e ->
                transferIfSucceeded(e.conventionId(), e.collectivity().id(), known);
            case ConventionTransferred e -> transferIfSucceeded(e.conventionId(), e.to().id(), known);
            default -> List.of();
        };
    }

    private static List<Reaction> transferIfSucceeded(ConventionId convention, CollectivityId holder, Known known) {
        return Optional.ofNullable(known.successions.get(holder))
                .map(succession -> transfer(convention, succession))
                .stream()
                .toList();
    }

    private static Reaction transfer(ConventionId convention, SuccessionRecorded succession) {
        return new Reaction(
                new TransferConvention(convention, succession.successor(), succession.effectiveOn(), succession.act()),
                "transfer/" + convention.value() + "/"
                        + succession.collectivityId().value() + "/" + succession.effectiveOn());
    }
}
