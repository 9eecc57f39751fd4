package fr.cdg62.opposable.portfolio;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRatified;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.BreachCured;
import fr.cdg62.opposable.convention.api.BreachReading;
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
import fr.cdg62.opposable.convention.value.Breaches;
import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.kernel.access.Viewer;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.standing.Choice;
import fr.cdg62.opposable.standing.Holders;
import fr.cdg62.opposable.standing.Milestones;
import fr.cdg62.opposable.standing.RenewalDecision;
import fr.cdg62.opposable.standing.Standing;
import fr.cdg62.opposable.standing.TermReminder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the portfolio shows of one convention.
 *
 * @param id the convention
 * @param centre the centre it belongs to
 * @param holders the other party: the body it was drafted with, then those that took its place
 * @param choices what the collectivity chose, each from its day on
 * @param milestones the facts from which the state follows
 * @param renewalDecisions what each party decided of the renewal
 * @param reminders of its last day, and who saw each
 * @param anomalies every weakness ever raised, with its days
 * @param breaches what each party failed, and the formal notices that cite it
 * @param version the sequence of the last event: what {@code If-Match} compares
 */
public record PortfolioLine(
        ConventionId id,
        CentreId centre,
        Holders holders,
        List<Choice> choices,
        Milestones milestones,
        List<RenewalDecision> renewalDecisions,
        List<TermReminder> reminders,
        List<AnomalyMark> anomalies,
        Breaches breaches,
        long version) {

    public PortfolioLine {
        choices = List.copyOf(choices);
        renewalDecisions = List.copyOf(renewalDecisions);
        reminders = List.copyOf(reminders);
        anomalies = List.copyOf(anomalies);
    }

    /** The line after an event of its convention. */
    public static PortfolioLine fold(@Nullable PortfolioLine before, RecordedEvent event) {
        var milestones = Milestones.fold(before == null ? null : before.milestones, event);
        if (event.payload() instanceof ConventionDrafted e) {
            return new PortfolioLine(
                    e.conventionId(),
                    e.centre(),
                    Holders.of(e.collectivity()),
                    List.of(),
                    milestones,
                    List.of(),
                    List.of(),
                    List.of(),
                    Breaches.none(),
                    event.sequence());
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its draft");
        }
        return before.after((ConventionEvent) event.payload(), event.sequence())
                .at(
                        milestones,
                        BreachReading.fold(before.breaches, (ConventionEvent) event.payload()),
                        event.sequence());
    }

    /** Whether the viewer may see the convention. */
    public boolean seenBy(Viewer viewer) {
        return holders.seenBy(viewer, centre);
    }

    private PortfolioLine after(ConventionEvent event, long sequence) {
        return switch (event) {
            case PrestationChosen e -> choosing(Choice.made(choices, e));
            case ConventionTransferred e -> passing(holders.after(e));
            case AnomalyRaised e -> with(AnomalyMark.raised(anomalies, e));
            case AnomalyCleared e -> with(AnomalyMark.cleared(anomalies, e));
            case RenewalDecisionRecorded e -> deciding(RenewalDecision.recorded(renewalDecisions, e, sequence));
            case TermReminderIssued e -> reminding(TermReminder.issued(reminders, e, sequence));
            case TermReminderAcknowledged e -> reminding(TermReminder.seen(reminders, e));
            case AmendmentConcluded e -> choosing(Choice.amended(choices, e));
            case AmendmentDrafted e -> this;
            case AmendmentSignatureRatified e -> this;
            case AmendmentSignatureRecorded e -> this;
            case ConventionRenewed e -> this;
            case RenewalRefuted e -> this;
            case ConventionEndRevised e -> this;
            case ConventionDrafted e -> this;
            case DeliberationRecorded e -> this;
            case DisputeEvent e -> this;
            case OriginalRegistered e -> this;
            case OriginalMoved e -> this;
            case OriginalChecked e -> this;
            case OriginalReportedLost e -> this;
            case RenewalProposed e -> this;
            case BreachRecorded e -> this;
            case BreachCured e -> this;
            case FormalNoticeServed e -> this;
            case FinancingBasisLost e -> this;
            case FinancingBasisRestored e -> this;
            case PublicationRecorded e -> this;
            case TransmissionRecorded e -> this;
            case SignatureRecorded e -> this;
            case SignatureRatified e -> this;
            case TermFixed e -> this;
            case ConventionSigned e -> this;
            case ConventionStarted e -> this;
            case ConventionExpired e -> this;
            case ConventionTerminated e -> this;
            case CorrespondenceRecorded e -> this;
            case DeliveryFactRecorded e -> this;
            case ElectronicConsentRecorded e -> this;
            case ElectronicConsentRevoked e -> this;
            case NotificationEstablished e -> this;
            case NotificationDateEvent e -> this;
            case TerminationAgreed e -> this;
            case TerminationMoot e -> this;
            case TerminationNoticeGiven e -> this;
            case TerminationNoticeWithdrawn e -> this;
            case ConventionImported e -> this;
        };
    }

    private PortfolioLine choosing(List<Choice> made) {
        return new PortfolioLine(
                id, centre, holders, made, milestones, renewalDecisions, reminders, anomalies, breaches, version);
    }

    private PortfolioLine deciding(List<RenewalDecision> decided) {
        return new PortfolioLine(
                id, centre, holders, choices, milestones, decided, reminders, anomalies, breaches, version);
    }

    private PortfolioLine reminding(List<TermReminder> known) {
        return new PortfolioLine(
                id, centre, holders, choices, milestones, renewalDecisions, known, anomalies, breaches, version);
    }

    private PortfolioLine with(List<AnomalyMark> marks) {
        return new PortfolioLine(
                id, centre, holders, choices, milestones, renewalDecisions, reminders, marks, breaches, version);
    }

    private PortfolioLine at(Milestones reached, Breaches failed, long sequence) {
        return new PortfolioLine(
                id, centre, holders, choices, reached, renewalDecisions, reminders, anomalies, failed, sequence);
    }

    private PortfolioLine passing(Holders all) {
        return new PortfolioLine(
                id, centre, all, choices, milestones, renewalDecisions, reminders, anomalies, breaches, version);
    }

    /** The other party, as it last was: what lists are ordered by. */
    public CollectivityFacts collectivity() {
        return holders.last();
    }

    /** How the convention stands on the day. */
    public Standing on(LocalDate day) {
        return milestones.on(day);
    }

    /** What the collectivity wants on the day, if it has chosen by then. */
    public Optional<Choice> choiceOn(LocalDate day) {
        return Choice.on(choices, day);
    }

    /** The weaknesses that stand on the day. */
    public List<AnomalyMark> anomaliesOn(LocalDate day) {
        return anomalies.stream().filter(mark -> mark.standsOn(day)).toList();
    }
}
