package fr.cdg62.opposable.project.policy;

import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.policy.WhenProjectOpenedThenFollowItsConvention.Known;
import fr.cdg62.opposable.project.value.ProjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A project follows its convention: signed, amended, over, reopened, passed to another body. What the convention lived before its project
 * was opened is told when it is, in the same order.
 */
public record WhenProjectOpenedThenFollowItsConvention() implements Policy<Known> {

    /** What is known of each convention. */
    public record Known(Map<ConventionId, ConventionOfAProject> all) {
        public Known {
            all = Map.copyOf(all);
        }

        ConventionOfAProject of(ConventionId convention) {
            return all.getOrDefault(convention, ConventionOfAProject.unknown());
        }

        Known with(ConventionId convention, ConventionOfAProject known) {
            var changed = new HashMap<>(all);
            changed.put(convention, known);
            return new Known(changed);
        }
    }

    @Override
    public Known nothing() {
        return new Known(Map.of());
    }

    @Override
    public Known fold(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case ProjectOpened e ->
                known.with(e.conventionId(), known.of(e.conventionId()).after(e));
            case ConventionEvent e ->
                known.with(e.conventionId(), known.of(e.conventionId()).after(e, event));
            default -> known;
        };
    }

    @Override
    public List<Reaction> react(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case ProjectOpened e ->
                known.of(e.conventionId()).told().stream()
                        .map(WhenProjectOpenedThenFollowItsConvention::follow)
                        .toList();
            case ConventionEvent e when isToldNow(known.of(e.conventionId()), event) -> List.of(follow(event));
            default -> List.of();
        };
    }

    private static boolean isToldNow(ConventionOfAProject convention, RecordedEvent event) {
        return convention.opened() && convention.isChangedBy(event);
    }

    private static Reaction follow(RecordedEvent event) {
        var convention = ((ConventionEvent) event.payload()).conventionId();
        return new Reaction(
                Followed.by(ProjectId.of(convention), (ConventionEvent) event.payload()),
                "follow/" + convention.value() + "/" + event.id());
    }
}
