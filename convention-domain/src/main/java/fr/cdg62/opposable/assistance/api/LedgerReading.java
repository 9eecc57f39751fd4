package fr.cdg62.opposable.assistance.api;

import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.PlannedAssistance;
import fr.cdg62.opposable.assistance.value.Reversal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a ledger come to: read once, so that a screen never counts a minute that a rule does not.
 */
public final class LedgerReading {

    private LedgerReading() {}

    /** The book that these events, in order, make. */
    public static LedgerBook of(List<AssistanceEvent> events) {
        @Nullable LedgerBook book = null;
        for (AssistanceEvent event : events) {
            book = fold(book, event);
        }
        return Objects.requireNonNull(book, "a ledger opens first");
    }

    /** The book after one more event; refuses a history that does not begin with the opening. */
    public static LedgerBook fold(@Nullable LedgerBook book, AssistanceEvent event) {
        return event instanceof AssistanceLedgerOpened e
                ? LedgerBook.opened(e.periods(), e.policy())
                : after(Objects.requireNonNull(book, "a ledger opens first"), event);
    }

    private static LedgerBook after(LedgerBook book, AssistanceEvent event) {
        return switch (event) {
            case AssistanceTermRevised e -> book.revised(e.periods());
            case AssistanceHourLogged e -> book.logged(line(e), e.plan());
            case AssistanceHourCorrected e ->
                book.corrected(e.corrected(), new Reversal(e.correctedOn(), e.reason(), e.entryId()), line(e));
            case AssistanceHourCancelled e ->
                book.cancelled(e.entryId(), new Reversal(e.cancelledOn(), e.reason(), null));
            case AssistanceHourLinked e -> book.proving(e.entryId(), true);
            case AssistanceHourReleased e -> book.proving(e.entryId(), false);
            case AssistancePlanned e -> book.planned(new PlannedAssistance(e.planId(), e.plannedFor(), e.minutes()));
            case PlannedAssistanceCancelled e -> book.unplanned(e.planId());
            case AssistanceLedgerOpened e -> book;
            case AssistanceLedgerClosed e -> book;
            case AssistanceLedgerReopened e -> book;
            case AssistanceLedgerTransferred e -> book;
            case AssistanceYearClosed e -> book;
            case AssistanceYearReassessed e -> book;
            case AssistanceAcknowledged e -> book;
            case AssistanceOffered e -> book;
            case OfferAnswerRecorded e -> book;
            case StatementIssued e -> book;
            case StatementSent e -> book;
            case StatementAnswerRecorded e -> book;
            case StatementSilenceNoted e -> book;
            case LedgerAnomalyRaised e -> book;
            case LedgerAnomalyCleared e -> book;
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
}
