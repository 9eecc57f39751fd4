package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.api.StepExcluded;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.value.Step;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one step.
 *
 * @param started when work on it began, null until it does
 * @param completed when it was carried out and by what proof, null until it is
 * @param acknowledged the first acknowledged transmission, for the step it completes
 * @param added the proofs received since
 * @param excluded why it does not apply, null unless it was declared so
 */
public record StepOnFile(
        @Nullable StepStarted started,
        @Nullable StepCompleted completed,
        @Nullable FirstTransmissionAcknowledged acknowledged,
        List<StepEvidenceAdded> added,
        @Nullable StepExcluded excluded) {

    private static final StepOnFile NOTHING = new StepOnFile(null, null, null, List.of(), null);

    public StepOnFile {
        added = List.copyOf(added);
    }

    static SortedMap<Step, StepOnFile> started(Map<Step, StepOnFile> before, StepStarted e) {
        return change(
                before, e.step(), one -> new StepOnFile(e, one.completed, one.acknowledged, one.added, one.excluded));
    }

    static SortedMap<Step, StepOnFile> completed(Map<Step, StepOnFile> before, StepCompleted e) {
        return change(
                before, e.step(), one -> new StepOnFile(one.started, e, one.acknowledged, one.added, one.excluded));
    }

    static SortedMap<Step, StepOnFile> acknowledged(Map<Step, StepOnFile> before, FirstTransmissionAcknowledged e) {
        return change(
                before,
                Step.S5,
                one -> new StepOnFile(
                        one.started,
                        one.completed,
                        one.acknowledged == null ? e : one.acknowledged,
                        one.added,
                        one.excluded));
    }

    static SortedMap<Step, StepOnFile> proved(Map<Step, StepOnFile> before, StepEvidenceAdded e) {
        return change(
                before,
                e.step(),
                one -> new StepOnFile(
                        one.started,
                        one.completed,
                        one.acknowledged,
                        Stream.concat(one.added.stream(), Stream.of(e)).toList(),
                        one.excluded));
    }

    static SortedMap<Step, StepOnFile> excluded(Map<Step, StepOnFile> before, StepExcluded e) {
        return change(
                before, e.step(), one -> new StepOnFile(one.started, one.completed, one.acknowledged, one.added, e));
    }

    private static SortedMap<Step, StepOnFile> change(
            Map<Step, StepOnFile> before, Step step, UnaryOperator<StepOnFile> change) {
        var after = new TreeMap<>(before);
        after.put(step, change.apply(before.getOrDefault(step, NOTHING)));
        return after;
    }
}
