package fr.cdg62.opposable.project.policy;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.value.ScopeRevision;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a convention whose project follows it. Only what changes something is told: a fact that left no event in the project
 * would change it when told again after later ones.
 *
 * @param opened whether its project is
 * @param chosen the last choice; the first one opens the project, and is not told again
 * @param over whether it was last noticed to have ended
 * @param told every fact that changes something, in order
 */
public record ConventionOfAProject(
        boolean opened, @Nullable ScopeRevision chosen, boolean over, List<RecordedEvent> told) {
    public ConventionOfAProject {
        told = List.copyOf(told);
    }

    static ConventionOfAProject unknown() {
        return new ConventionOfAProject(false, null, false, List.of());
    }

    /** After its project was opened. */
    ConventionOfAProject after(ProjectOpened event) {
        var first = new ScopeRevision(event.scope(), event.decidedOn(), event.decidedOn(), null);
        return new ConventionOfAProject(true, chosen == null ? first : chosen, over, told);
    }

    /** After that fact of its own. */
    ConventionOfAProject after(ConventionEvent fact, RecordedEvent event) {
        var all = changes(fact) ? Stream.concat(told.stream(), Stream.of(event)).toList() : told;
        return switch (fact) {
            case PrestationChosen e -> new ConventionOfAProject(opened, Followed.revision(e), over, all);
            case ConventionExpired e -> new ConventionOfAProject(opened, chosen, true, all);
            case ConventionTerminated e -> new ConventionOfAProject(opened, chosen, true, all);
            case ConventionEndRevised e -> new ConventionOfAProject(opened, chosen, false, all);
            default -> new ConventionOfAProject(opened, chosen, over, all);
        };
    }

    /** Whether the event is the last one that changes something. */
    boolean isChangedBy(RecordedEvent event) {
        return !told.isEmpty() && told.getLast().id().equals(event.id());
    }

    private boolean changes(ConventionEvent fact) {
        return switch (fact) {
            case PrestationChosen e -> chosen != null && !chosen.equals(Followed.revision(e));
            case ConventionSigned e -> true;
            case AmendmentConcluded e -> e.prestations() != null;
            case ConventionExpired e -> !over;
            case ConventionTerminated e -> !over;
            case ConventionEndRevised e -> over;
            case ConventionTransferred e -> true;
            default -> false;
        };
    }
}
