package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;

/** Every command of a ledger of assistance. */
public sealed interface AssistanceCommand
        permits AcknowledgeAssistance,
                CancelAssistanceHour,
                CancelPlannedAssistance,
                CloseAssistanceLedger,
                CloseAssistanceYear,
                CorrectAssistanceHour,
                ImportAssistanceHour,
                IssueStatement,
                LinkAssistanceHour,
                LogAssistanceHour,
                NoteStatementSilence,
                OfferAssistance,
                OpenAssistanceLedger,
                PlanAssistance,
                RecordOfferAnswer,
                RecordStatementAnswer,
                ReleaseAssistanceHour,
                ReviseAssistanceTerm,
                SendStatement,
                TransferAssistanceLedger {

    /** The aggregate it belongs to. */
    LedgerId ledgerId();
}
