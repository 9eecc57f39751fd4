package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.api.AssistanceAcknowledged;
import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceHourCancelled;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLinked;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceHourReleased;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerClosed;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerReopened;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerTransferred;
import fr.cdg62.opposable.assistance.api.AssistanceOffered;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.AssistanceYearClosed;
import fr.cdg62.opposable.assistance.api.AssistanceYearReassessed;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyCleared;
import fr.cdg62.opposable.assistance.api.LedgerAnomalyRaised;
import fr.cdg62.opposable.assistance.api.OfferAnswerRecorded;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.api.StatementAnswerRecorded;
import fr.cdg62.opposable.assistance.api.StatementIssued;
import fr.cdg62.opposable.assistance.api.StatementSent;
import fr.cdg62.opposable.assistance.api.StatementSilenceNoted;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.PlannedAssistance;
import fr.cdg62.opposable.assistance.value.Reversal;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger counts, and what its years were said to come to.
 *
 * @param conclusions closings and reassessments, in the order they were recorded
 */
public record LedgerCount(LedgerBook book, List<YearConclusion> conclusions) {

    public LedgerCount {
        conclusions = List.copyOf(conclusions);
    }

    /** The count after an event of its ledger. Refuses a history that does not begin with the opening. */
    public static LedgerCount fold(@Nullable LedgerCount before, RecordedEvent event) {
        if (event.payload() instanceof AssistanceLedgerOpened e) {
            return new LedgerCount(LedgerBook.opened(e.periods(), e.policy()), List.of());
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its opening");
        }
        return before.after((AssistanceEvent) event.payload(), event.sequence());
    }

    private LedgerCount after(AssistanceEvent event, long sequence) {
        return switch (event) {
            case AssistanceTermRevised e -> with(book.revised(e.periods()));
            case AssistanceHourLogged e -> with(book.logged(line(e), e.plan()));
            case AssistanceHourCorrected e ->
                with(book.corrected(e.corrected(), new Reversal(e.correctedOn(), e.reason(), e.entryId()), line(e)));
            case AssistanceHourCancelled e ->
                with(book.cancelled(e.entryId(), new Reversal(e.cancelledOn(), e.reason(), null)));
            case AssistanceHourLinked e -> with(book.proving(e.entryId(), true));
            case AssistanceHourReleased e -> with(book.proving(e.entryId(), false));
            case AssistancePlanned e ->
                with(book.planned(new PlannedAssistance(e.planId(), e.plannedFor(), e.minutes())));
            case PlannedAssistanceCancelled e -> with(book.unplanned(e.planId()));
            case AssistanceYearClosed e -> with(YearConclusion.closed(e, sequence));
            case AssistanceYearReassessed e -> with(YearConclusion.reassessed(e, sequence));
            case AssistanceLedgerOpened e -> this;
            case AssistanceLedgerClosed e -> this;
            case AssistanceLedgerReopened e -> this;
            case AssistanceLedgerTransferred e -> this;
            case AssistanceAcknowledged e -> this;
            case AssistanceOffered e -> this;
            case OfferAnswerRecorded e -> this;
            case StatementIssued e -> this;
            case StatementSent e -> this;
            case StatementAnswerRecorded e -> this;
            case StatementSilenceNoted e -> this;
            case LedgerAnomalyRaised e -> this;
            case LedgerAnomalyCleared e -> this;
        };
    }

    private static LedgerLine line(AssistanceHourLogged e) {
        return new LedgerLine(
                e.entryId(),
                e.service(),
                e.countedMinutes(),
                e.recordedOn(),
                e.offConventionReason(),
                e.provesStep(),
                null);
    }

    private static LedgerLine line(AssistanceHourCorrected e) {
        return new LedgerLine(
                e.entryId(), e.service(), e.countedMinutes(), e.correctedOn(), e.offConventionReason(), false, null);
    }

    private LedgerCount with(LedgerBook changed) {
        return new LedgerCount(changed, conclusions);
    }

    private LedgerCount with(YearConclusion said) {
        return new LedgerCount(
                book, Stream.concat(conclusions.stream(), Stream.of(said)).toList());
    }

    /** Every contract year covered, or once said to come to something, as it stands on the day. */
    public List<YearSeen> years(LocalDate on) {
        var numbers = new TreeSet<>(book.years().numbers());
        said(on).forEach(conclusion -> numbers.add(conclusion.figures().year()));
        return numbers.stream().map(number -> year(number, on)).toList();
    }

    /** The contract year that the day belongs to, or the nearest that is covered. */
    public YearSeen current(LocalDate on) {
        var numbers = book.years().numbers();
        int number = book.years().of(on).orElse(1);
        return year(numbers.isEmpty() ? 1 : Math.clamp(number, numbers.getFirst(), numbers.getLast()), on);
    }

    /** The last year closed by the day. */
    public Optional<YearSeen> lastClosed(LocalDate on) {
        return years(on).stream().filter(YearSeen::closed).reduce((earlier, later) -> later);
    }

    /** Whether the convention covers the day. */
    public boolean covers(LocalDate day) {
        return book.years().covers(day);
    }

    private YearSeen year(int number, LocalDate on) {
        var year = book.servedBy(on).year(number);
        return YearSeen.of(
                year,
                year.outlook(on, book.plans(), book.policy()),
                said(on).filter(conclusion -> conclusion.figures().year() == number)
                        .toList());
    }

    private Stream<YearConclusion> said(LocalDate on) {
        return conclusions.stream().filter(conclusion -> !conclusion.saidOn().isAfter(on));
    }
}
