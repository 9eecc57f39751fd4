package fr.cdg62.opposable.assistance.model;

import fr.cdg62.opposable.assistance.api.AssistanceEvent;
import fr.cdg62.opposable.assistance.api.AssistanceHourCancelled;
import fr.cdg62.opposable.assistance.api.AssistanceHourCorrected;
import fr.cdg62.opposable.assistance.api.AssistanceHourLinked;
import fr.cdg62.opposable.assistance.api.AssistanceHourLogged;
import fr.cdg62.opposable.assistance.api.AssistanceHourReleased;
import fr.cdg62.opposable.assistance.api.AssistanceLedgerOpened;
import fr.cdg62.opposable.assistance.api.AssistancePlanned;
import fr.cdg62.opposable.assistance.api.AssistanceTermRevised;
import fr.cdg62.opposable.assistance.api.PlannedAssistanceCancelled;
import fr.cdg62.opposable.assistance.value.LedgerBook;
import fr.cdg62.opposable.assistance.value.LedgerLine;
import fr.cdg62.opposable.assistance.value.PlannedAssistance;
import fr.cdg62.opposable.assistance.value.Reversal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of a ledger told to its book, one after the other. */
final class Booking {

    private Booking() {}

    static LedgerBook of(List<AssistanceEvent> events) {
        @Nullable LedgerBook book = null;
        for (AssistanceEvent event : events) {
            book = event instanceof AssistanceLedgerOpened e
                    ? LedgerBook.opened(e.periods(), e.policy())
                    : after(Objects.requireNonNull(book, "a ledger opens first"), event);
        }
        return Objects.requireNonNull(book, "a ledger opens first");
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
            default -> book;
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
