package fr.cdg62.opposable.project.policy;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.Prestation;
import fr.cdg62.opposable.convention.value.TransmissionScope;
import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.project.api.BindProject;
import fr.cdg62.opposable.project.api.CloseProject;
import fr.cdg62.opposable.project.api.ProjectCommand;
import fr.cdg62.opposable.project.api.ReopenProject;
import fr.cdg62.opposable.project.api.ReviseProjectScope;
import fr.cdg62.opposable.project.api.TransferProject;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectPreset;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.ScopeRevision;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an event of the convention asks of its project. */
final class Followed {

    private Followed() {}

    static ProjectCommand by(ProjectId project, ConventionEvent event) {
        return switch (event) {
            case PrestationChosen e -> new ReviseProjectScope(project, revision(e));
            case AmendmentConcluded e ->
                new ReviseProjectScope(
                        project,
                        new ScopeRevision(
                                scope(e.prestations(), e.scopes()), e.takesEffectOn(), e.concludedOn(), e.amendment()));
            case ConventionSigned e -> bind(project, e);
            case ConventionExpired e -> new CloseProject(project, e.expiredOn().minusDays(1));
            case ConventionTerminated e -> new CloseProject(project, e.endedOn().minusDays(1));
            case ConventionEndRevised e -> new ReopenProject(project, e.from(), name(e));
            case ConventionTransferred e -> new TransferProject(project, e.to(), e.effectiveOn(), e.act());
            default -> throw new IllegalArgumentException("a project does not follow " + event);
        };
    }

    /** What a choice made before anybody signed says is to be set up. */
    static ScopeRevision revision(PrestationChosen choice) {
        return new ScopeRevision(
                scope(choice.prestations(), choice.scopes()), choice.decidedOn(), choice.decidedOn(), null);
    }

    /** A retroactive start does not bind before the deed. */
    private static BindProject bind(ProjectId project, ConventionSigned signed) {
        var first = signed.computed().firstDay();
        return new BindProject(project, first.isBefore(signed.deedDate()) ? signed.deedDate() : first);
    }

    private static ProjectScope scope(@Nullable Set<Prestation> prestations, @Nullable Set<TransmissionScope> scopes) {
        return new ProjectScope(
                prestations == null ? Set.of() : prestations,
                scopes == null ? Set.of() : scopes,
                ProjectPreset.current().version());
    }

    private static String name(ConventionEvent event) {
        var name = event.getClass().getAnnotation(EventName.class);
        return Objects.requireNonNull(name, "an event has a name").value();
    }
}
