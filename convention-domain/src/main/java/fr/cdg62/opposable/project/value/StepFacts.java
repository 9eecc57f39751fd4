package fr.cdg62.opposable.project.value;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the centre has carried out.
 *
 * @param completed the steps completed, each on its first day known
 * @param excluded the steps declared not applicable
 * @param live the channels in service
 */
public record StepFacts(Map<Step, DatedFact> completed, List<StepExclusion> excluded, Map<Channel, DatedFact> live) {

    public StepFacts {
        completed = Collections.unmodifiableMap(new TreeMap<>(completed));
        excluded = List.copyOf(excluded);
        live = Collections.unmodifiableMap(new TreeMap<>(live));
    }

    static StepFacts none() {
        return new StepFacts(Map.of(), List.of(), Map.of());
    }

    /** What completed the step by that day, if anything did. */
    public Optional<DatedFact> completedBy(Step step, LocalDate day) {
        return Optional.ofNullable(completed.get(step))
                .filter(fact -> !fact.on().isAfter(day));
    }

    /** What declared the step not applicable by that day, if anything did. */
    public Optional<StepExclusion> excludedBy(Step step, LocalDate day) {
        return excluded.stream()
                .filter(exclusion -> exclusion.step() == step && !exclusion.on().isAfter(day))
                .findFirst();
    }

    /** Whether the channel was in service by that day. */
    public boolean isLive(Channel channel, LocalDate day) {
        var fact = live.get(channel);
        return fact != null && !fact.on().isAfter(day);
    }

    StepFacts completed(Step step, DatedFact fact) {
        var all = new TreeMap<>(completed);
        all.merge(step, fact, DatedFact::orEarlier);
        return new StepFacts(all, excluded, live);
    }

    StepFacts excluded(StepExclusion exclusion) {
        return new StepFacts(
                completed,
                Stream.concat(excluded.stream(), Stream.of(exclusion)).toList(),
                live);
    }

    StepFacts live(Channel channel, DatedFact fact) {
        var all = new TreeMap<>(live);
        all.merge(channel, fact, DatedFact::orEarlier);
        return new StepFacts(completed, excluded, all);
    }
}
