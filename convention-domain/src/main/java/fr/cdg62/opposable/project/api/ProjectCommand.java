package fr.cdg62.opposable.project.api;

import fr.cdg62.opposable.project.value.ProjectId;

/** Every command of a project. */
public sealed interface ProjectCommand
        permits AcceptDeliverable,
                AcknowledgeFirstTransmission,
                AddStepEvidence,
                BindProject,
                BlockProject,
                CloseProject,
                CompleteStep,
                ConfigureConvocation,
                CorrectTraining,
                DefineSignatureCircuit,
                ExcludeStep,
                FileDeliverable,
                GiveAdvice,
                LiftBlock,
                OpenChannel,
                OpenProject,
                RecordCertificate,
                RecordMeansAnswer,
                RecordPrefectureConvention,
                RecordTraining,
                RecordTransmissionResumption,
                RecordTransmissionSuspension,
                RelaunchProject,
                ReopenProject,
                RequestMeans,
                ReviseProjectScope,
                RevokeCertificate,
                StartStep,
                TakeDecision,
                TransferProject {

    /** The aggregate it belongs to. */
    ProjectId projectId();
}
