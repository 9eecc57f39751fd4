package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.ProjectId;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known of the project of one convention.
 *
 * @param progress what its duties, its clock and its weaknesses follow from
 * @param work what was handed over, held and set up
 * @param exchanges what was asked, answered, advised and decided
 * @param timeline every event, in order
 */
public record ProjectSheet(
        ProjectId id, Progress progress, Work work, Exchanges exchanges, List<TimelineEntry> timeline) {

    public ProjectSheet {
        timeline = List.copyOf(timeline);
    }

    /** The sequence of the last event: what {@code If-Match} compares. */
    public long version() {
        return timeline.getLast().sequence();
    }

    /**
     * What was handed over, held and set up.
     *
     * @param steps what was recorded of each step
     * @param deliverables every version, in the order they were filed
     * @param circuits every version, agreed or set up
     * @param trainings reversed ones too
     * @param channels those in service, or acknowledged
     */
    public record Work(
            Map<Step, StepOnFile> steps,
            List<DeliverableOnFile> deliverables,
            List<CircuitOnFile> circuits,
            List<ConvocationOnFile> convocations,
            List<TrainingOnFile> trainings,
            Map<Channel, ChannelOnFile> channels) {

        public Work {
            steps = sorted(steps);
            deliverables = List.copyOf(deliverables);
            circuits = List.copyOf(circuits);
            convocations = List.copyOf(convocations);
            trainings = List.copyOf(trainings);
            channels = sorted(channels);
        }

        static Work none() {
            return new Work(Map.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        }
    }

    /**
     * What was asked, answered, advised and decided.
     *
     * @param prefecture the facts of the tie with the prefecture
     * @param means what the collectivity was asked for
     * @param certificates those it acquired
     * @param advice by the centre
     * @param decisions by the collectivity
     * @param relaunches of either
     */
    public record Exchanges(
            List<PrefectureOnFile> prefecture,
            List<MeansOnFile> means,
            List<CertificateOnFile> certificates,
            List<AdviceOnFile> advice,
            List<DecisionOnFile> decisions,
            List<RelaunchOnFile> relaunches) {

        public Exchanges {
            prefecture = List.copyOf(prefecture);
            means = List.copyOf(means);
            certificates = List.copyOf(certificates);
            advice = List.copyOf(advice);
            decisions = List.copyOf(decisions);
            relaunches = List.copyOf(relaunches);
        }

        static Exchanges none() {
            return new Exchanges(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
