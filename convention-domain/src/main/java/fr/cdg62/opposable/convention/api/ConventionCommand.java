package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;

/** Every command of a convention. */
public sealed interface ConventionCommand
        permits AcknowledgeTermReminder,
                CheckOriginal,
                ChoosePrestation,
                DraftAmendment,
                DraftConvention,
                ExpireConvention,
                FixTerm,
                ImportConvention,
                IssueTermReminder,
                MoveOriginal,
                ProposeRenewal,
                RatifySignature,
                RecordAmendmentSignature,
                RecordDeliberation,
                RecordPublication,
                RecordRenewalDecision,
                RecordSignature,
                RecordTransmission,
                RegisterOriginal,
                ReportOriginalLost,
                ReviewFinancingBasis,
                StartConvention,
                TransferConvention {

    /** The aggregate it belongs to. */
    ConventionId conventionId();
}
