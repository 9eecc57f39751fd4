package fr.cdg62.opposable.project.policy;

import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.policy.Policy;
import fr.cdg62.opposable.policy.Reaction;
import fr.cdg62.opposable.project.api.OpenProject;
import fr.cdg62.opposable.project.policy.WhenPrestationChosenThenOpenProject.Known;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.ProjectPreset;
import fr.cdg62.opposable.project.value.ProjectScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The first choice of prestations opens the project of a convention (P-02), under the matrix of the day; the choices that follow revise it. */
public record WhenPrestationChosenThenOpenProject() implements Policy<Known> {

    /**
     * What is known of each convention.
     *
     * @param drafted the body it was drafted with
     * @param opening the event of its first choice
     */
    public record Known(Map<ConventionId, CollectivityFacts> drafted, Map<ConventionId, String> opening) {

        public Known {
            drafted = Map.copyOf(drafted);
            opening = Map.copyOf(opening);
        }
    }

    @Override
    public Known nothing() {
        return new Known(Map.of(), Map.of());
    }

    @Override
    public Known fold(Known known, RecordedEvent event) {
        return switch (event.payload()) {
            case ConventionDrafted e -> {
                var drafted = new HashMap<>(known.drafted());
                drafted.put(e.conventionId(), e.collectivity());
                yield new Known(drafted, known.opening());
            }
            case PrestationChosen e
            when !known.opening().containsKey(e.conventionId()) -> {
                var opening = new HashMap<>(known.opening());
                opening.put(e.conventionId(), event.id());
                yield new Known(known.drafted(), opening);
            }
            default -> known;
        };
    }

    @Override
    public List<Reaction> react(Known known, RecordedEvent event) {
        return event.payload() instanceof PrestationChosen e
                        && event.id().equals(known.opening().get(e.conventionId()))
                ? List.of(open(
                        e, Objects.requireNonNull(known.drafted().get(e.conventionId()), "a choice follows a draft")))
                : List.of();
    }

    private static Reaction open(PrestationChosen choice, CollectivityFacts collectivity) {
        var scope = new ProjectScope(
                choice.prestations(), choice.scopes(), ProjectPreset.current().version());
        return new Reaction(
                new OpenProject(ProjectId.of(choice.conventionId()), collectivity, scope, choice.decidedOn()),
                "open-project/" + choice.conventionId().value());
    }
}
