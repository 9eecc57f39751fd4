package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;

/** Every command of a convention. */
public sealed interface ConventionCommand
        permits AcknowledgeTermReminder,
                AgreeTermination,
                CheckOriginal,
                ChoosePrestation,
                CureBreach,
                DisputeCommand,
                DraftAmendment,
                DraftConvention,
                ExpireConvention,
                FixTerm,
                GiveTerminationNotice,
                ImportConvention,
                IssueTermReminder,
                MoveOriginal,
                NotificationDateCommand,
                ProposeRenewal,
                RatifySignature,
                RecordAmendmentSignature,
                RecordCorrespondence,
                RecordBreach,
                RecordDeliberation,
                RecordDeliveryFact,
                RecordElectronicConsent,
                RecordPublication,
                RecordRenewalDecision,
                RecordSignature,
                RecordTransmission,
                RegisterOriginal,
                ReportOriginalLost,
                ReviewFinancingBasis,
                RevokeElectronicConsent,
                ServeFormalNotice,
                StartConvention,
                TransferConvention,
                WithdrawTerminationNotice {

    /** The aggregate it belongs to. */
    ConventionId conventionId();
}
