package fr.cdg62.opposable.due;

import fr.cdg62.opposable.convention.api.AmendmentConcluded;
import fr.cdg62.opposable.convention.api.AmendmentDrafted;
import fr.cdg62.opposable.convention.api.AmendmentSignatureRecorded;
import fr.cdg62.opposable.convention.api.AnomalyCleared;
import fr.cdg62.opposable.convention.api.AnomalyRaised;
import fr.cdg62.opposable.convention.api.ConventionDrafted;
import fr.cdg62.opposable.convention.api.ConventionEndRevised;
import fr.cdg62.opposable.convention.api.ConventionEvent;
import fr.cdg62.opposable.convention.api.ConventionExpired;
import fr.cdg62.opposable.convention.api.ConventionImported;
import fr.cdg62.opposable.convention.api.ConventionRenewed;
import fr.cdg62.opposable.convention.api.ConventionSigned;
import fr.cdg62.opposable.convention.api.ConventionStarted;
import fr.cdg62.opposable.convention.api.ConventionTransferred;
import fr.cdg62.opposable.convention.api.DeliberationRecorded;
import fr.cdg62.opposable.convention.api.FinancingBasisLost;
import fr.cdg62.opposable.convention.api.FinancingBasisRestored;
import fr.cdg62.opposable.convention.api.OriginalChecked;
import fr.cdg62.opposable.convention.api.OriginalMoved;
import fr.cdg62.opposable.convention.api.OriginalRegistered;
import fr.cdg62.opposable.convention.api.OriginalReportedLost;
import fr.cdg62.opposable.convention.api.PrestationChosen;
import fr.cdg62.opposable.convention.api.PublicationRecorded;
import fr.cdg62.opposable.convention.api.RenewalDecisionRecorded;
import fr.cdg62.opposable.convention.api.RenewalProposed;
import fr.cdg62.opposable.convention.api.SignatureRatified;
import fr.cdg62.opposable.convention.api.SignatureRecorded;
import fr.cdg62.opposable.convention.api.TermFixed;
import fr.cdg62.opposable.convention.api.TermReminderAcknowledged;
import fr.cdg62.opposable.convention.api.TermReminderIssued;
import fr.cdg62.opposable.convention.api.TransmissionRecorded;
import fr.cdg62.opposable.convention.value.ConventionId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The notices a convention still expects from the calendar.
 *
 * @param id the convention
 * @param firstDay first day of its term, once signed, Europe/Paris
 * @param endedOn the day after its last, once signed
 * @param started whether its start was noticed
 * @param expired whether its end was noticed
 * @param reminded the months before its present last day of which it was reminded
 */
public record DueNotices(
        ConventionId id,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate endedOn,
        boolean started,
        boolean expired,
        Set<Integer> reminded) {

    public DueNotices {
        reminded = Collections.unmodifiableSortedSet(new TreeSet<>(reminded));
    }

    static DueNotices fold(@Nullable DueNotices before, ConventionEvent event) {
        var known = before == null ? new DueNotices(event.conventionId(), null, null, false, false, Set.of()) : before;
        return switch (event) {
            case ConventionSigned e ->
                known.covering(e.computed().firstDay(), e.lastDay().plusDays(1), known.expired);
            case ConventionRenewed e ->
                known.covering(known.firstDay, e.period().dayAfter(), known.expired);
            case AmendmentConcluded e ->
                e.writtenEnd() == null
                        ? known
                        : known.covering(known.firstDay, e.writtenEnd().plusDays(1), known.expired);
            case AmendmentDrafted e -> known;
            case AmendmentSignatureRecorded e -> known;
            case ConventionEndRevised e -> known.covering(known.firstDay, e.to(), false);
            case TermReminderIssued e -> known.reminded(e);
            case ConventionStarted e -> known.noticed(true, known.expired);
            case ConventionExpired e -> known.noticed(known.started, true);
            case RenewalDecisionRecorded e -> known;
            case TermReminderAcknowledged e -> known;
            case AnomalyCleared e -> known;
            case AnomalyRaised e -> known;
            case ConventionDrafted e -> known;
            case ConventionTransferred e -> known;
            case ConventionImported e -> known;
            case DeliberationRecorded e -> known;
            case OriginalRegistered e -> known;
            case OriginalMoved e -> known;
            case OriginalChecked e -> known;
            case OriginalReportedLost e -> known;
            case RenewalProposed e -> known;
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

    private DueNotices covering(@Nullable LocalDate first, LocalDate ended, boolean noticed) {
        return new DueNotices(id, first, ended, started, noticed, ended.equals(endedOn) ? reminded : Set.of());
    }

    private DueNotices noticed(boolean start, boolean end) {
        return new DueNotices(id, firstDay, endedOn, start, end, reminded);
    }

    private DueNotices reminded(TermReminderIssued event) {
        if (endedOn == null || !event.lastDay().plusDays(1).equals(endedOn)) {
            return this;
        }
        var more = new TreeSet<>(reminded);
        more.add(event.monthsBefore());
        return new DueNotices(id, firstDay, endedOn, started, expired, more);
    }

    /** Whether its start is to be noticed on that day. */
    public boolean startIsDue(LocalDate day) {
        return !started && firstDay != null && !firstDay.isAfter(day);
    }

    /** Whether its end is to be noticed on that day. */
    public boolean endIsDue(LocalDate day) {
        return !expired && endedOn != null && !endedOn.isAfter(day);
    }

    /** Last day of its present term, once signed. */
    public @Nullable LocalDate lastDay() {
        return endedOn == null ? null : endedOn.minusDays(1);
    }

    /** The reminders of the ladder to be issued on that day, the longest before first; none once the term is over. */
    public List<Integer> remindersDue(LocalDate day, List<Integer> ladder) {
        var last = lastDay();
        return last == null || day.isAfter(last)
                ? List.of()
                : ladder.stream()
                        .filter(months -> !reminded.contains(months)
                                && !last.minusMonths(months).isAfter(day))
                        .toList();
    }
}
