package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of a ledger of assistance. */
public sealed interface AssistanceEvent extends DomainEvent
        permits AssistanceAcknowledged,
                AssistanceHourCancelled,
                AssistanceHourCorrected,
                AssistanceHourLinked,
                AssistanceHourLogged,
                AssistanceHourReleased,
                AssistanceLedgerClosed,
                AssistanceLedgerOpened,
                AssistanceLedgerReopened,
                AssistanceLedgerTransferred,
                AssistanceOffered,
                AssistancePlanned,
                AssistanceTermRevised,
                AssistanceYearClosed,
                AssistanceYearReassessed,
                LedgerAnomalyCleared,
                LedgerAnomalyRaised,
                OfferAnswerRecorded,
                PlannedAssistanceCancelled,
                StatementAnswerRecorded,
                StatementIssued,
                StatementSent,
                StatementSilenceNoted {

    /** The aggregate it belongs to. */
    LedgerId ledgerId();
}
