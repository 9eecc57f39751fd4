package fr.cdg62.opposable.progress;

import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.progress.ProjectSheet.Exchanges;
import fr.cdg62.opposable.progress.ProjectSheet.Work;
import fr.cdg62.opposable.project.api.AdviceGiven;
import fr.cdg62.opposable.project.api.BlockLifted;
import fr.cdg62.opposable.project.api.CertificateRecorded;
import fr.cdg62.opposable.project.api.CertificateRevoked;
import fr.cdg62.opposable.project.api.ChannelOpened;
import fr.cdg62.opposable.project.api.ConvocationConfigured;
import fr.cdg62.opposable.project.api.DecisionTaken;
import fr.cdg62.opposable.project.api.DeliverableAccepted;
import fr.cdg62.opposable.project.api.DeliverableFiled;
import fr.cdg62.opposable.project.api.FirstTransmissionAcknowledged;
import fr.cdg62.opposable.project.api.MeansAnswerRecorded;
import fr.cdg62.opposable.project.api.MeansRequested;
import fr.cdg62.opposable.project.api.PrefectureConventionRecorded;
import fr.cdg62.opposable.project.api.ProjectAnomalyCleared;
import fr.cdg62.opposable.project.api.ProjectAnomalyRaised;
import fr.cdg62.opposable.project.api.ProjectBlocked;
import fr.cdg62.opposable.project.api.ProjectBound;
import fr.cdg62.opposable.project.api.ProjectClosed;
import fr.cdg62.opposable.project.api.ProjectEvent;
import fr.cdg62.opposable.project.api.ProjectOpened;
import fr.cdg62.opposable.project.api.ProjectRelaunched;
import fr.cdg62.opposable.project.api.ProjectReopened;
import fr.cdg62.opposable.project.api.ProjectScopeRevised;
import fr.cdg62.opposable.project.api.ProjectTransferred;
import fr.cdg62.opposable.project.api.SignatureCircuitDefined;
import fr.cdg62.opposable.project.api.StepCompleted;
import fr.cdg62.opposable.project.api.StepEvidenceAdded;
import fr.cdg62.opposable.project.api.StepExcluded;
import fr.cdg62.opposable.project.api.StepStarted;
import fr.cdg62.opposable.project.api.TrainingRecorded;
import fr.cdg62.opposable.project.api.TrainingReversed;
import fr.cdg62.opposable.project.api.TransmissionResumed;
import fr.cdg62.opposable.project.api.TransmissionSuspendedByPrefecture;
import fr.cdg62.opposable.project.value.Channel;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.sentence.Sentences;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of the fold: takes the sheet apart, lets the event change what it concerns, and puts the sheet together again. */
final class ProjectFold {

    private final long sequence;
    private Map<Step, StepOnFile> steps;
    private List<DeliverableOnFile> deliverables;
    private List<CircuitOnFile> circuits;
    private List<ConvocationOnFile> convocations;
    private List<TrainingOnFile> trainings;
    private Map<Channel, ChannelOnFile> channels;
    private List<PrefectureOnFile> prefecture;
    private List<MeansOnFile> means;
    private List<CertificateOnFile> certificates;
    private List<AdviceOnFile> advice;
    private List<DecisionOnFile> decisions;
    private List<RelaunchOnFile> relaunches;

    private ProjectFold(Work work, Exchanges exchanges, long sequence) {
        this.sequence = sequence;
        steps = work.steps();
        deliverables = work.deliverables();
        circuits = work.circuits();
        convocations = work.convocations();
        trainings = work.trainings();
        channels = work.channels();
        prefecture = exchanges.prefecture();
        means = exchanges.means();
        certificates = exchanges.certificates();
        advice = exchanges.advice();
        decisions = exchanges.decisions();
        relaunches = exchanges.relaunches();
    }

    /** The sheet after an event of its project. Refuses a history that does not begin with the opening. */
    static ProjectSheet apply(@Nullable ProjectSheet before, RecordedEvent event) {
        var payload = (ProjectEvent) event.payload();
        var progress = Progress.fold(before == null ? null : before.progress(), event);
        var fold = before == null
                ? new ProjectFold(Work.none(), Exchanges.none(), event.sequence())
                : new ProjectFold(before.work(), before.exchanges(), event.sequence());
        fold.change(payload);
        return new ProjectSheet(
                payload.projectId(),
                progress,
                fold.work(),
                fold.exchanges(),
                and(before == null ? List.of() : before.timeline(), TimelineEntry.of(event, Sentences.of(payload))));
    }

    private void change(ProjectEvent event) {
        switch (event) {
            case StepStarted e -> steps = StepOnFile.started(steps, e);
            case StepCompleted e -> steps = StepOnFile.completed(steps, e);
            case StepEvidenceAdded e -> steps = StepOnFile.proved(steps, e);
            case StepExcluded e -> steps = StepOnFile.excluded(steps, e);
            case DeliverableFiled e -> deliverables = and(deliverables, new DeliverableOnFile(e, null, sequence));
            case DeliverableAccepted e -> deliverables = DeliverableOnFile.accepted(deliverables, e);
            case SignatureCircuitDefined e -> circuits = and(circuits, new CircuitOnFile(e, sequence));
            case ConvocationConfigured e -> convocations = and(convocations, new ConvocationOnFile(e, sequence));
            case TrainingRecorded e -> trainings = and(trainings, new TrainingOnFile(e, null, sequence));
            case TrainingReversed e -> trainings = TrainingOnFile.reversed(trainings, e);
            case ChannelOpened e -> channels = ChannelOnFile.opened(channels, e);
            case FirstTransmissionAcknowledged e -> {
                channels = ChannelOnFile.acknowledged(channels, e);
                steps = StepOnFile.acknowledged(steps, e);
            }
            case PrefectureConventionRecorded e -> prefecture = and(prefecture, PrefectureOnFile.of(e, sequence));
            case TransmissionSuspendedByPrefecture e -> prefecture = and(prefecture, PrefectureOnFile.of(e, sequence));
            case TransmissionResumed e -> prefecture = and(prefecture, PrefectureOnFile.of(e, sequence));
            case MeansRequested e -> means = and(means, new MeansOnFile(e, null, sequence));
            case MeansAnswerRecorded e -> means = MeansOnFile.answered(means, e);
            case CertificateRecorded e -> certificates = and(certificates, new CertificateOnFile(e, null, sequence));
            case CertificateRevoked e -> certificates = CertificateOnFile.revoked(certificates, e);
            case AdviceGiven e -> advice = and(advice, new AdviceOnFile(e, sequence));
            case DecisionTaken e -> decisions = and(decisions, new DecisionOnFile(e, sequence));
            case ProjectRelaunched e -> relaunches = and(relaunches, new RelaunchOnFile(e, sequence));
            case ProjectOpened e -> {}
            case ProjectBound e -> {}
            case ProjectScopeRevised e -> {}
            case ProjectClosed e -> {}
            case ProjectReopened e -> {}
            case ProjectTransferred e -> {}
            case ProjectBlocked e -> {}
            case BlockLifted e -> {}
            case ProjectAnomalyRaised e -> {}
            case ProjectAnomalyCleared e -> {}
        }
    }

    private Work work() {
        return new Work(steps, deliverables, circuits, convocations, trainings, channels);
    }

    private Exchanges exchanges() {
        return new Exchanges(prefecture, means, certificates, advice, decisions, relaunches);
    }

    private static <T> List<T> and(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
