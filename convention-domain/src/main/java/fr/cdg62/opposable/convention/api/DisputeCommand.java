package fr.cdg62.opposable.convention.api;

/** Every command of a convention whose parties disagree. */
public sealed interface DisputeCommand extends ConventionCommand
        permits AgreeMediation,
                CloseDispute,
                DeclareAmicableFailure,
                DeclareDispute,
                EndMediation,
                OpenLitigation,
                ReceiveClaim,
                RecordAmicableStep,
                RecordClaimOutcome {}
