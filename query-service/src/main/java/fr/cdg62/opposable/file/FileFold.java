package fr.cdg62.opposable.file;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachRecorded;
import fr.cdg62.opposable.convention.api.ConsentReading;
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
import fr.cdg62.opposable.convention.api.DisputeReading;
import fr.cdg62.opposable.convention.api.ElectronicConsentRecorded;
import fr.cdg62.opposable.convention.api.ElectronicConsentRevoked;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.FormalNoticeServed;
import fr.cdg62.opposable.convention.api.NotificationDateEvent;
import fr.cdg62.opposable.convention.api.NotificationDateProposed;
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
import fr.cdg62.opposable.convention.value.Consents;
import fr.cdg62.opposable.convention.value.Disputes;
import fr.cdg62.opposable.convention.value.Party;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.Sha256;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.standing.Choice;
import fr.cdg62.opposable.standing.Milestones;
import fr.cdg62.opposable.standing.RenewalDecision;
import fr.cdg62.opposable.standing.TermReminder;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One step of the fold: takes the file apart, lets the event change what it concerns, and puts the file together again. */
final class FileFold {

    private final RecordedEvent event;
    private final Map<Party, AuthorityChain> chains = new EnumMap<>(Party.class);
    private final List<DocumentMark> documents;
    private final List<TimelineEntry> timeline;
    private List<Choice> choices;
    private List<RenewalDecision> renewalDecisions;
    private List<AmendmentOnFile> amendments;
    private List<TermReminder> reminders;
    private List<AnomalyMark> anomalies;
    private List<OriginalOnFile> originals;
    private List<NoticeOnFile> notices;
    private final Consents consents;
    private final BreachesOnFile breaches;
    private Disputes disputes;
    private @Nullable FixedTerm fixedTerm;
    private @Nullable Deed deed;

    private FileFold(@Nullable ConventionFile before, RecordedEvent event) {
        this.event = event;
        chains.put(Party.CDG, before == null ? AuthorityChain.none(Party.CDG) : before.cdgChain());
        chains.put(
                Party.COLLECTIVITY,
                before == null ? AuthorityChain.none(Party.COLLECTIVITY) : before.collectivityChain());
        documents = before == null ? new ArrayList<>() : new ArrayList<>(before.documents());
        timeline = before == null ? new ArrayList<>() : new ArrayList<>(before.timeline());
        choices = before == null ? List.of() : before.choices();
        renewalDecisions = before == null ? List.of() : before.renewalDecisions();
        amendments = before == null ? List.of() : before.amendments();
        reminders = before == null ? List.of() : before.reminders();
        originals = before == null ? List.of() : before.originals();
        notices = before == null ? List.of() : before.notices();
        consents = ConsentReading.fold(
                before == null ? Consents.none() : before.consents(), (ConventionEvent) event.payload());
        anomalies = before == null ? List.of() : before.anomalies();
        breaches = BreachesOnFile.fold(
                before == null ? BreachesOnFile.none() : before.breaches(),
                (ConventionEvent) event.payload(),
                event.sequence());
        disputes = before == null ? Disputes.none() : before.disputes();
        fixedTerm = before == null ? null : before.fixedTerm();
        deed = before == null ? null : before.deed();
    }

    /** The file after an event of its convention. Refuses a history that does not begin with the draft. */
    static ConventionFile apply(@Nullable ConventionFile before, RecordedEvent event) {
        var milestones = Milestones.fold(before == null ? null : before.milestones(), event);
        var opening = Opening.fold(before == null ? null : before.opening(), event);
        return new FileFold(before, event).file(opening, milestones);
    }

    private ConventionFile file(Opening opening, Milestones milestones) {
        var payload = (ConventionEvent) event.payload();
        change(payload);
        timeline.add(TimelineEntry.of(event, Told.of(payload)));
        return new ConventionFile(
                opening,
                choices,
                milestones,
                chain(Party.CDG),
                chain(Party.COLLECTIVITY),
                fixedTerm,
                deed,
                renewalDecisions,
                amendments,
                reminders,
                originals,
                notices,
                consents,
                breaches,
                disputes,
                documents,
                anomalies,
                timeline);
    }

    private void change(ConventionEvent payload) {
        notices = NoticeOnFile.fold(notices, payload, event.sequence());
        switch (payload) {
            case AmendmentDrafted e -> {
                amendments = AmendmentOnFile.drafted(amendments, e, event.sequence());
                cite("TEXT", e.text());
            }
            case AmendmentSignatureRecorded e -> {
                amendments = AmendmentOnFile.signed(amendments, e, event.sequence());
                cite("SIGNED_TEXT", e.signedText());
            }
            case AmendmentSignatureRatified e -> amendments = AmendmentOnFile.ratified(amendments, e, event.sequence());
            case AmendmentConcluded e -> {
                amendments = AmendmentOnFile.concluded(amendments, e, event.sequence());
                choices = Choice.amended(choices, e);
            }
            case ConventionDrafted e -> cite("TEXT", e.text());
            case PrestationChosen e -> {
                choices = Choice.made(choices, e);
                cite("EVIDENCE", e.evidence());
            }
            case DeliberationRecorded e -> {
                onChain(e.party(), chain -> chain.adopted(e));
                cite("ANNEXED_TEXT", e.annexedText());
                cite("ACT", e.document());
            }
            case PublicationRecorded e -> {
                onChain(e.party(), chain -> chain.published(e));
                cite("EVIDENCE", e.evidence());
            }
            case TransmissionRecorded e -> {
                onChain(e.party(), chain -> chain.received(e));
                cite("EVIDENCE", e.evidence());
            }
            case SignatureRecorded e -> {
                onChain(e.party(), chain -> chain.signed(e));
                cite("SIGNED_TEXT", e.signedText());
            }
            case SignatureRatified e -> onChain(e.party(), chain -> chain.ratified(e));
            case TermFixed e -> fixedTerm = FixedTerm.of(e);
            case ConventionSigned e -> deed = Deed.of(e);
            case AnomalyRaised e -> anomalies = AnomalyMark.raised(anomalies, e);
            case AnomalyCleared e -> anomalies = AnomalyMark.cleared(anomalies, e);
            case RenewalDecisionRecorded e -> {
                renewalDecisions = RenewalDecision.recorded(renewalDecisions, e, event.sequence());
                cite("EVIDENCE", e.evidence());
            }
            case TermReminderIssued e -> reminders = TermReminder.issued(reminders, e, event.sequence());
            case TermReminderAcknowledged e -> reminders = TermReminder.seen(reminders, e);
            case ConventionRenewed e -> {}
            case RenewalRefuted e -> {}
            case ConventionEndRevised e -> {}
            case OriginalRegistered e -> {
                originals = OriginalOnFile.registered(originals, e);
                cite("SCAN", e.scan());
            }
            case OriginalMoved e -> originals = OriginalOnFile.moved(originals, e);
            case OriginalChecked e -> originals = OriginalOnFile.checked(originals, e);
            case OriginalReportedLost e -> {
                originals = OriginalOnFile.lost(originals, e);
                cite("RELIABLE_COPY", e.reliableCopy());
            }
            case BreachRecorded e -> e.evidence().forEach(hash -> cite("EVIDENCE", hash));
            case BreachCured e -> e.evidence().forEach(hash -> cite("EVIDENCE", hash));
            case FormalNoticeServed e -> cite("FORMAL_NOTICE", e.document());
            case DisputeEvent e -> {
                disputes = DisputeReading.fold(disputes, e);
                cite("EVIDENCE", e.document());
            }
            case RenewalProposed e -> {}
            case FinancingBasisLost e -> {}
            case FinancingBasisRestored e -> {}
            case ConventionTransferred e -> {}
            case ConventionStarted e -> {}
            case ConventionExpired e -> {}
            case ConventionTerminated e -> {}
            case TerminationNoticeGiven e -> cite("NOTICE", e.document());
            case DeliveryFactRecorded e -> cite("DELIVERY_PROOF", e.proof());
            case NotificationEstablished e -> {}
            case NotificationDateProposed e -> cite("OPINION", e.opinion());
            case NotificationDateEvent e -> {}
            case TerminationNoticeWithdrawn e -> cite("EVIDENCE", e.document());
            case TerminationAgreed e -> cite("EVIDENCE", e.document());
            case TerminationMoot e -> {}
            case ElectronicConsentRecorded e -> cite("EVIDENCE", e.document());
            case ElectronicConsentRevoked e -> cite("EVIDENCE", e.document());
            case CorrespondenceRecorded e -> cite("CORRESPONDENCE", e.document());
            case ConventionImported e -> cite("IMPORTED_FILE", e.file());
        }
    }

    private void cite(String kind, @Nullable Sha256 hash) {
        if (hash != null) {
            documents.add(new DocumentMark(kind, hash, event.type().name(), event.sequence()));
        }
    }

    private void onChain(Party party, UnaryOperator<AuthorityChain> change) {
        chains.put(party, change.apply(chain(party)));
    }

    private AuthorityChain chain(Party party) {
        return chains.getOrDefault(party, AuthorityChain.none(party));
    }
}
