package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.EventName;
import fr.cdg62.opposable.project.value.Certificate;
import fr.cdg62.opposable.project.value.CircuitAct;
import fr.cdg62.opposable.project.value.DatedFact;
import fr.cdg62.opposable.project.value.HoldingChange;
import fr.cdg62.opposable.project.value.MeansRequest;
import fr.cdg62.opposable.project.value.ProjectFacts;
import fr.cdg62.opposable.project.value.ProjectHolder;
import fr.cdg62.opposable.project.value.Relaunch;
import fr.cdg62.opposable.project.value.ScopeRevision;
import fr.cdg62.opposable.project.value.Step;
import fr.cdg62.opposable.project.value.StepExclusion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a project mean for the duties and the clock that its views share with its rules: read once, so that a screen never says
 * of a duty what a refusal does not.
 */
public final class ProjectReading {

    private ProjectReading() {}

    /** The facts known after one more event; null before the project is opened. */
    public static @Nullable ProjectFacts fold(@Nullable ProjectFacts facts, ProjectEvent event) {
        if (event instanceof ProjectOpened e) {
            return ProjectFacts.of(new ScopeRevision(e.scope(), e.decidedOn(), e.decidedOn(), null));
        }
        return facts == null ? null : after(facts, event);
    }

    /** Whose turn it was, from these events in whatever order. */
    public static List<HoldingChange> holding(List<? extends ProjectEvent> events) {
        return events.stream()
                .map(ProjectReading::change)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable HoldingChange change(ProjectEvent event) {
        return switch (event) {
            case ProjectBlocked e -> new HoldingChange(e.blockedOn(), e.heldBy());
            case BlockLifted e -> new HoldingChange(e.liftedOn(), ProjectHolder.NOBODY);
            default -> null;
        };
    }

    private static ProjectFacts after(ProjectFacts facts, ProjectEvent event) {
        return switch (event) {
            case ProjectScopeRevised e -> facts.revised(e.revision());
            case ProjectBound e -> facts.bound(e.boundFrom());
            case ProjectClosed e -> facts.closed(e.lastDay());
            case ProjectReopened e -> facts.closed(null);
            case StepCompleted e -> facts.completed(e.step(), dated(e.completedOn(), e));
            case FirstTransmissionAcknowledged e -> facts.completed(Step.S5, dated(e.acknowledgedOn(), e));
            case StepExcluded e -> facts.excluded(new StepExclusion(e.step(), e.excludedOn(), e.reason()));
            case ChannelOpened e -> facts.live(e.channel(), dated(e.liveOn(), e));
            case SignatureCircuitDefined e -> signs(e) ? facts.signingFrom(e.definedOn()) : facts;
            case PrefectureConventionRecorded e -> facts.prefectureSigned(e.signedOn());
            case TransmissionSuspendedByPrefecture e -> facts.suspended(e.suspendedOn());
            case TransmissionResumed e -> facts.resumed(e.resumedOn());
            case MeansRequested e ->
                facts.requested(new MeansRequest(e.meansRequestId(), e.requestedOn(), e.answerBy(), null, null));
            case MeansAnswerRecorded e -> facts.answered(e.meansRequestId(), e.answeredOn(), e.answer());
            case CertificateRecorded e -> facts.certified(certificate(e));
            case CertificateRevoked e -> facts.revoked(e.certificateId(), e.revokedOn());
            case ProjectRelaunched e -> facts.relaunched(new Relaunch(e.commitment(), e.relaunchedOn(), e.answerBy()));
            case ProjectOpened e -> facts;
            case ProjectTransferred e -> facts;
            case StepStarted e -> facts;
            case StepEvidenceAdded e -> facts;
            case DeliverableFiled e -> facts;
            case DeliverableAccepted e -> facts;
            case ConvocationConfigured e -> facts;
            case TrainingRecorded e -> facts;
            case TrainingReversed e -> facts;
            case AdviceGiven e -> facts;
            case DecisionTaken e -> facts;
            case ProjectBlocked e -> facts;
            case BlockLifted e -> facts;
            case ProjectAnomalyRaised e -> facts;
            case ProjectAnomalyCleared e -> facts;
        };
    }

    private static boolean signs(SignatureCircuitDefined event) {
        return event.stops().stream().anyMatch(stop -> stop.act() == CircuitAct.SIGNATURE);
    }

    private static Certificate certificate(CertificateRecorded e) {
        return new Certificate(
                e.certificateId(), e.use(), e.holderRole(), e.serial(), e.validFrom(), e.validUntil(), null);
    }

    private static DatedFact dated(LocalDate on, ProjectEvent event) {
        var name = Objects.requireNonNull(event.getClass().getAnnotation(EventName.class), "an event has a name");
        return new DatedFact(on, name.value());
    }
}
