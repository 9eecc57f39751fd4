package fr.cdg62.opposable.convention.api;

import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.event.DomainEvent;

/** Every event of a convention. */
public sealed interface ConventionEvent extends DomainEvent
        permits AmendmentConcluded,
                AmendmentDrafted,
                AmendmentSignatureRatified,
                AmendmentSignatureRecorded,
                AnomalyCleared,
                AnomalyRaised,
                BreachCured,
                BreachRecorded,
                ConventionDrafted,
                ConventionEndRevised,
                ConventionExpired,
                ConventionImported,
                ConventionRenewed,
                ConventionSigned,
                ConventionStarted,
                ConventionTerminated,
                ConventionTransferred,
                CorrespondenceRecorded,
                DeliberationRecorded,
                DeliveryFactRecorded,
                ElectronicConsentRecorded,
                ElectronicConsentRevoked,
                DisputeEvent,
                FinancingBasisLost,
                FinancingBasisRestored,
                NotificationDateEvent,
                NotificationEstablished,
                FormalNoticeServed,
                OriginalChecked,
                OriginalMoved,
                OriginalRegistered,
                OriginalReportedLost,
                PrestationChosen,
                PublicationRecorded,
                RenewalDecisionRecorded,
                RenewalProposed,
                RenewalRefuted,
                SignatureRatified,
                SignatureRecorded,
                TermFixed,
                TermReminderAcknowledged,
                TermReminderIssued,
                TerminationAgreed,
                TerminationMoot,
                TerminationNoticeGiven,
                TerminationNoticeWithdrawn,
                TransmissionRecorded {

    /** The aggregate it belongs to. */
    ConventionId conventionId();
}
