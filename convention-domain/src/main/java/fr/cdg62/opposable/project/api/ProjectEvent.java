package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.kernel.event.DomainEvent;
import fr.cdg62.opposable.project.value.ProjectId;

/** Every event of a project. */
public sealed interface ProjectEvent extends DomainEvent
        permits AdviceGiven,
                BlockLifted,
                CertificateRecorded,
                CertificateRevoked,
                ChannelOpened,
                ConvocationConfigured,
                DecisionTaken,
                DeliverableAccepted,
                DeliverableFiled,
                FirstTransmissionAcknowledged,
                MeansAnswerRecorded,
                MeansRequested,
                PrefectureConventionRecorded,
                ProjectAnomalyCleared,
                ProjectAnomalyRaised,
                ProjectBlocked,
                ProjectBound,
                ProjectClosed,
                ProjectOpened,
                ProjectRelaunched,
                ProjectReopened,
                ProjectScopeRevised,
                ProjectTransferred,
                SignatureCircuitDefined,
                StepCompleted,
                StepEvidenceAdded,
                StepExcluded,
                StepStarted,
                TrainingRecorded,
                TrainingReversed,
                TransmissionResumed,
                TransmissionSuspendedByPrefecture {

    /** The aggregate it belongs to. */
    ProjectId projectId();
}
