package fr.cdg62.opposable.project.model;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.MetadataKey;
import fr.cdg62.opposable.person.value.BodyId;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectReading;
import fr.cdg62.opposable.project.api.ProjectTransferred;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.value.ProjectFacts;
import fr.cdg62.opposable.project.value.ProjectScope;
import fr.cdg62.opposable.project.value.Requirement;
import fr.cdg62.opposable.project.value.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project's own events, and what they say. Facts are kept, and every conclusion is drawn from them anew.
 *
 * @param known what the duties follow from; null before the project is opened
 */
record ProjectFile(List<ProjectEvent> events, @Nullable ProjectFacts known) {

    ProjectFile {
        events = List.copyOf(events);
    }

    static ProjectFile empty() {
        return new ProjectFile(List.of(), null);
    }

    ProjectFile with(List<? extends ProjectEvent> more) {
        var facts = known;
        for (ProjectEvent event : more) {
            facts = ProjectReading.fold(facts, event);
        }
        return new ProjectFile(Stream.concat(events.stream(), more.stream()).toList(), facts);
    }

    boolean isOpen() {
        return known != null;
    }

    ProjectOpened opened() {
        return all(ProjectOpened.class).findFirst().orElseThrow();
    }

    ProjectFacts facts() {
        return Objects.requireNonNull(known, "an opened project has facts");
    }

    /** What is to be set up, as it legally stood that day. */
    ProjectScope scopeOn(LocalDate day) {
        return facts().span().scopes().on(day);
    }

    Requirement requirement(Step step, LocalDate day) {
        return scopeOn(day).requirement(step.commitment());
    }

    /** The last day the convention covered, when it is known to be over. */
    @Nullable
    LocalDate lastDay() {
        return facts().span().lastDay();
    }

    /** What every event of the project is stamped with: its convention, and the body bound on the day. */
    Map<String, String> concerned(LocalDate on) {
        return Map.of(
                MetadataKey.CONVENTION,
                opened().conventionId().value(),
                MetadataKey.COLLECTIVITY,
                collectivityOn(on).id().value());
    }

    /** The body bound on the day. */
    CollectivityFacts collectivityOn(LocalDate day) {
        return all(ProjectTransferred.class)
                .filter(e -> !e.effectiveOn().isAfter(day))
                .max(Comparator.comparing(ProjectTransferred::effectiveOn))
                .map(ProjectTransferred::to)
                .orElse(opened().collectivity());
    }

    BodyId bodyOn(LocalDate day) {
        return new BodyId(collectivityOn(day).id().value());
    }

    BodyId centre() {
        return new BodyId(opened().projectId().centre().value());
    }

    Optional<StepCompleted> completion(Step step) {
        return all(StepCompleted.class).filter(e -> e.step() == step).findFirst();
    }

    /** The parties that left a proof of the step. */
    Set<Party> provedBy(Step step) {
        var parties = EnumSet.noneOf(Party.class);
        completion(step).ifPresent(e -> e.evidence().forEach(one -> parties.add(one.from())));
        all(StepEvidenceAdded.class).filter(e -> e.step() == step).forEach(e -> parties.add(e.from()));
        return parties;
    }

    <E extends ProjectEvent> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
