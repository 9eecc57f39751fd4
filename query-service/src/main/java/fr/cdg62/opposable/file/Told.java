package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.ConventionTerminated;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.CorrespondenceRecorded;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.DeliveryFactRecorded;
import fr.cdg62.opposable.convention.api.DisputeEvent;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationEstablished;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.api.RenewalRefuted;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.Signatory;
import fr.cdg62.opposable.convention.value.WeakPoint;
import fr.cdg62.opposable.timeline.Arguments;

/** What the history's sentence says of each event of a convention. */
public final class Told {

    private Told() {}

    /** The arguments of its sentence. */
    public static Arguments of(ConventionEvent event) {
        var said = Arguments.none();
        return switch (event) {
            case ConventionDrafted e ->
                said.and("collectivity", e.collectivity().name())
                        .and("category", e.collectivity().category())
                        .and("pricing", e.pricing())
                        .and("text", e.text());
            case PrestationChosen e ->
                said.and("prestations", e.prestations())
                        .and("scopes", e.scopes())
                        .and("evidence", e.evidence());
            case DeliberationRecorded e ->
                said.and("party", e.party())
                        .and("kind", e.kind())
                        .and("number", e.number())
                        .and("delegation", e.delegation())
                        .and("regime", e.regime())
                        .and("actIdentifier", e.actIdentifier())
                        .and("annexedText", e.annexedText())
                        .and("document", e.document());
            case PublicationRecorded e ->
                said.and("party", e.party()).and("number", e.number()).and("evidence", e.evidence());
            case TransmissionRecorded e ->
                said.and("party", e.party())
                        .and("number", e.number())
                        .and("regime", e.regime())
                        .and("actIdentifier", e.actIdentifier())
                        .and("evidence", e.evidence());
            case TermFixed e ->
                said.and("firstDay", e.computed().firstDay())
                        .and("lastDay", e.computed().lastDay())
                        .and("writtenEnd", e.writtenEnd())
                        .and("termOverrideReason", e.termOverrideReason())
                        .and("retroactiveReason", e.retroactiveReason());
            case SignatureRecorded e -> signature(said, e);
            case AmendmentSignatureRatified e ->
                said.and("amendment", e.amendment())
                        .and("party", e.party())
                        .and("number", e.number())
                        .and("signedOn", e.signedOn());
            case SignatureRatified e ->
                said.and("party", e.party()).and("number", e.number()).and("signedOn", e.signedOn());
            case ConventionSigned e ->
                said.and("firstDay", e.computed().firstDay())
                        .and("lastDay", e.lastDay())
                        .and("computedLastDay", e.computed().lastDay())
                        .and("startBlank", e.startBlank());
            case RenewalDecisionRecorded e ->
                said.and("party", e.party())
                        .and("kind", e.kind())
                        .and("number", e.number())
                        .and("delegation", e.delegation())
                        .and("actIdentifier", e.actIdentifier())
                        .and("evidence", e.evidence())
                        .and("recordedOn", e.recordedOn())
                        .and("lateReason", e.lateReason());
            case ConventionRenewed e ->
                said.and("firstDay", e.period().firstDay())
                        .and("lastDay", e.period().lastDay());
            case RenewalRefuted e -> said.and("firstDay", e.period().firstDay()).and("lastDay", e.lastDay());
            case ConventionEndRevised e ->
                said.and("from", e.from()).and("to", e.to()).and("because", e.because());
            case TermReminderIssued e ->
                said.and("monthsBefore", e.monthsBefore()).and("lastDay", e.lastDay());
            case TermReminderAcknowledged e ->
                said.and("monthsBefore", e.monthsBefore()).and("lastDay", e.lastDay());
            case ConventionTransferred e ->
                said.and("from", e.from())
                        .and("to", e.to().id())
                        .and("collectivity", e.to().name())
                        .and("act", e.act());
            case OriginalRegistered e ->
                said.and("party", e.copy())
                        .and("custodian", e.custodian())
                        .and("location", e.location())
                        .and("scan", e.scan())
                        .and("scannedOn", e.scannedOn());
            case OriginalMoved e ->
                said.and("party", e.copy()).and("custodian", e.custodian()).and("location", e.location());
            case OriginalChecked e -> said.and("party", e.copy()).and("condition", e.condition());
            case OriginalReportedLost e ->
                said.and("party", e.copy())
                        .and("circumstances", e.circumstances())
                        .and("reliableCopy", e.reliableCopy());
            case BreachRecorded e ->
                said.and("party", e.against())
                        .and("commitments", e.commitments())
                        .and("description", e.description())
                        .and("breach", e.breachId())
                        .and("evidence", e.evidence());
            case BreachCured e ->
                said.and("breach", e.breachId()).and("text", e.text()).and("evidence", e.evidence());
            case FormalNoticeServed e ->
                said.and("party", e.by())
                        .and("breaches", e.breaches())
                        .and("count", e.breaches().size())
                        .and("cureDays", e.cureDays())
                        .and("cureBy", e.cureBy())
                        .and("document", e.document());
            case RenewalProposed e -> said.and("campaign", e.campaign()).and("answerBy", e.answerBy());
            case FinancingBasisLost e -> said;
            case FinancingBasisRestored e -> said;
            case AmendmentDrafted e ->
                said.and("amendment", e.amendment())
                        .and("about", e.subject())
                        .and("takesEffectOn", e.takesEffectOn())
                        .and("prestations", e.prestations())
                        .and("scopes", e.scopes())
                        .and("writtenEnd", e.writtenEnd())
                        .and("text", e.text());
            case AmendmentSignatureRecorded e ->
                office(said, e.signatory())
                        .and("amendment", e.amendment())
                        .and("party", e.party())
                        .and("means", e.means())
                        .and("authorisation", e.authorisation())
                        .and("ratified", e.ratified())
                        .and("retroactiveReason", e.retroactiveReason())
                        .and("signedText", e.signedText());
            case AmendmentConcluded e ->
                said.and("amendment", e.amendment())
                        .and("takesEffectOn", e.takesEffectOn())
                        .and("prestations", e.prestations())
                        .and("scopes", e.scopes())
                        .and("writtenEnd", e.writtenEnd());
            case DisputeEvent e -> ToldOfDispute.of(e);
            case ConventionStarted e -> said;
            case ConventionExpired e -> said;
            case ConventionTerminated e -> ToldOfTermination.of(e);
            case CorrespondenceRecorded e -> ToldOfTermination.of(e);
            case DeliveryFactRecorded e -> ToldOfTermination.of(e);
            case ElectronicConsentRecorded e -> ToldOfTermination.of(e);
            case ElectronicConsentRevoked e -> ToldOfTermination.of(e);
            case NotificationEstablished e -> ToldOfTermination.of(e);
            case NotificationDateEvent e -> ToldOfTermination.of(e);
            case TerminationAgreed e -> ToldOfTermination.of(e);
            case TerminationMoot e -> ToldOfTermination.of(e);
            case TerminationNoticeGiven e -> ToldOfTermination.of(e);
            case TerminationNoticeWithdrawn e -> ToldOfTermination.of(e);
            case ConventionImported e ->
                said.and("file", e.file()).and("line", e.line()).and("reference", e.reference());
            case AnomalyRaised e -> on(said, e.subject()).and("code", e.code()).and("article", e.article());
            case AnomalyCleared e -> on(said, e.subject()).and("code", e.code()).and("because", e.because());
        };
    }

    private static Arguments on(Arguments said, String subject) {
        var point = WeakPoint.of(subject);
        return said.and("subject", point.subject()).and("amendment", point.amendment());
    }

    private static Arguments signature(Arguments said, SignatureRecorded e) {
        return office(said, e.signatory())
                .and("party", e.party())
                .and("means", e.means())
                .and("authorisation", e.authorisation())
                .and("ratified", e.ratified())
                .and("retroactiveReason", e.retroactiveReason())
                .and("signedText", e.signedText());
    }

    private static Arguments office(Arguments said, Signatory signatory) {
        var mandate = signatory.mandate();
        var delegation = signatory.delegation();
        return said.and("person", signatory.person())
                .and("capacity", mandate == null ? null : mandate.capacity())
                .and("delegationAct", delegation == null ? null : delegation.act());
    }
}
