package fr.cdg62.opposable.project.policy;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.policy.WhenProjectOpenedThenFollowItsConvention.Known;
import fr.cdg62.opposable.project.value.ProjectId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project follows its convention: signed, amended, over, reopened, passed to another body. What the convention lived before its project
 * was opened is told when it is, in the same order.
 */
public record WhenProjectOpenedThenFollowItsConvention() implements Policy<Known> {

    /**
     * What is known of each convention.
     *
     * @param waiting what it lived while its project was not opened
     * @param opened those whose project is
     */
    public record Known(Map<ConventionId, List<RecordedEvent>> waiting, Set<ConventionId> opened) {

        public Known {
            waiting = Map.copyOf(waiting);
            opened = Set.copyOf(opened);
        }
    }

    @Override
    public Known nothing() {
        return new Known(Map.of(), Set.of());
    }

    @Override
    public Known fold(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case ProjectOpened e -> {
                var opened = new HashSet<>(known.opened());
                opened.add(e.conventionId());
                yield new Known(known.waiting(), opened);
            }
            case ConventionEvent e
            when isFollowed(e) && !known.opened().contains(e.conventionId()) -> {
                var waiting = new HashMap<>(known.waiting());
                waiting.merge(
                        e.conventionId(),
                        List.of(event),
                        (before, more) ->
                                Stream.concat(before.stream(), more.stream()).toList());
                yield new Known(waiting, known.opened());
            }
            default -> known;
        };
    }

    @Override
    public List<Reaction> react(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case ProjectOpened e ->
                known.waiting().getOrDefault(e.conventionId(), List.of()).stream()
                        .map(WhenProjectOpenedThenFollowItsConvention::follow)
                        .toList();
            case ConventionEvent e
            when isFollowed(e) && known.opened().contains(e.conventionId()) -> List.of(follow(event));
            default -> List.of();
        };
    }

    private static boolean isFollowed(ConventionEvent event) {
        return switch (event) {
            case PrestationChosen e -> true;
            case ConventionSigned e -> true;
            case AmendmentConcluded e -> e.prestations() != null;
            case ConventionExpired e -> true;
            case ConventionEndRevised e -> true;
            case ConventionTransferred e -> true;
            default -> false;
        };
    }

    private static Reaction follow(RecordedEvent event) {
        var convention = ((ConventionEvent) event.payload()).conventionId();
        return new Reaction(
                Followed.by(ProjectId.of(convention), (ConventionEvent) event.payload()),
                "follow/" + convention.value() + "/" + event.id());
    }
}
