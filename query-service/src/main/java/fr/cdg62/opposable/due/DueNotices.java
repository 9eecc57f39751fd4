package fr.cdg62.opposable.due;

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
import fr.cdg62.opposable.convention.api.TermReading;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.api.TerminationAgreed;
import fr.cdg62.opposable.convention.api.TerminationMoot;
import fr.cdg62.opposable.convention.api.TerminationNoticeGiven;
import fr.cdg62.opposable.convention.api.TerminationNoticeWithdrawn;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.convention.value.TermHistory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The notices a convention still expects from the calendar.
 *
 * @param id the convention
 * @param term the deeds that make its term and move it, by their own dates, once signed
 * @param started whether its start was noticed
 * @param expired whether its end was noticed
 * @param reminded the months before its present last day of which it was reminded
 */
public record DueNotices(
        ConventionId id, @Nullable TermHistory term, boolean started, boolean expired, Set<Integer> reminded) {

    public DueNotices {
        reminded = Collections.unmodifiableSortedSet(new TreeSet<>(reminded));
    }

    static DueNotices fold(@Nullable DueNotices before, ConventionEvent event) {
        var known = before == null ? new DueNotices(event.conventionId(), null, false, false, Set.of()) : before;
        return switch (event) {
            case ConventionSigned e -> known.moved(e);
            case RenewalDecisionRecorded e -> known.moved(e);
            case AmendmentConcluded e -> known.moved(e);
            case ConventionRenewed e -> known;
            case RenewalRefuted e -> known;
            case AmendmentDrafted e -> known;
            case AmendmentSignatureRatified e -> known;
            case AmendmentSignatureRecorded e -> known;
            case ConventionEndRevised e -> known.noticed(known.started, false);
            case TermReminderIssued e -> known.reminded(e);
            case ConventionStarted e -> known.noticed(true, known.expired);
            case ConventionExpired e -> known.noticed(known.started, true);
            case ConventionTerminated e -> known.noticed(known.started, true);
            case NotificationEstablished e -> known.moved(e);
            case NotificationDateEvent e -> known.moved(e);
            case TerminationAgreed e -> known.moved(e);
            case TerminationNoticeWithdrawn e -> known.moved(e);
            case TerminationNoticeGiven e -> known;
            case TerminationMoot e -> known;
            case DeliveryFactRecorded e -> known;
            case CorrespondenceRecorded e -> known;
            case ElectronicConsentRecorded e -> known;
            case ElectronicConsentRevoked e -> known;
            case TermReminderAcknowledged e -> known;
            case AnomalyCleared e -> known;
            case AnomalyRaised e -> known;
            case ConventionDrafted e -> known;
            case ConventionTransferred e -> known;
            case ConventionImported e -> known;
            case DeliberationRecorded e -> known;
            case DisputeEvent e -> known;
            case OriginalRegistered e -> known;
            case OriginalMoved e -> known;
            case OriginalChecked e -> known;
            case OriginalReportedLost e -> known;
            case RenewalProposed e -> known;
            case BreachRecorded e -> known;
            case BreachCured e -> known;
            case FormalNoticeServed e -> known;
            case FinancingBasisLost e -> known;
            case FinancingBasisRestored e -> known;
            case PrestationChosen e -> known;
            case PublicationRecorded e -> known;
            case SignatureRecorded e -> known;
            case SignatureRatified e -> known;
            case TermFixed e -> known;
            case TransmissionRecorded e -> known;
        };
    }

    private DueNotices moved(ConventionEvent deed) {
        var covered = TermReading.fold(term, deed);
        var same = new DueNotices(id, covered, started, expired, reminded);
        return Objects.equals(same.lastDay(), lastDay())
                ? same
                : new DueNotices(id, covered, started, expired, Set.of());
    }

    private DueNotices noticed(boolean start, boolean end) {
        return new DueNotices(id, term, start, end, reminded);
    }

    private DueNotices reminded(TermReminderIssued event) {
        if (!event.lastDay().equals(lastDay())) {
            return this;
        }
        var more = new TreeSet<>(reminded);
        more.add(event.monthsBefore());
        return new DueNotices(id, term, started, expired, more);
    }

    /** First day of its term, once signed. */
    public @Nullable LocalDate firstDay() {
        return term == null ? null : term.agreed().firstDay();
    }

    /** The day after the last of its present term, once signed. */
    public @Nullable LocalDate endedOn() {
        var last = lastDay();
        return last == null ? null : last.plusDays(1);
    }

    /** Whether its start is to be noticed on that day. */
    public boolean startIsDue(LocalDate day) {
        return !started && term != null && !term.agreed().firstDay().isAfter(day);
    }

    /** Whether its end is to be noticed on that day. */
    public boolean endIsDue(LocalDate day) {
        var last = lastDay();
        return !expired && last != null && last.isBefore(day);
    }

    /** Last day of its present term, once signed. */
    public @Nullable LocalDate lastDay() {
        return term == null ? null : term.periods().getLast().lastDay();
    }

    private boolean isTerminated() {
        return term != null && term.termination().isPresent();
    }

    /** The reminders of the ladder to be issued on that day, the longest before first; none once the term is over, or ended by a termination. */
    public List<Integer> remindersDue(LocalDate day, List<Integer> ladder) {
        var last = lastDay();
        return last == null || day.isAfter(last) || isTerminated()
                ? List.of()
                : ladder.stream()
                        .filter(months -> !reminded.contains(months)
                                && !last.minusMonths(months).isAfter(day))
                        .toList();
    }
}
