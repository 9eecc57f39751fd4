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
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.sentence.Sentences;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step of the fold: takes the sheet apart, lets the event change what it concerns, and puts the sheet together again. */
final class LedgerFold {

    private final LedgerSheet before;
    private final long sequence;
    private List<EntryOnFile> entries;
    private List<OfferOnFile> offers;
    private List<PlanOnFile> plans;
    private List<StatementOnFile> statements;
    private List<AnomalyMark> anomalies;
    private @Nullable LocalDate closedOn;

    private LedgerFold(LedgerSheet before, long sequence) {
        this.before = before;
        this.sequence = sequence;
        entries = before.entries();
        offers = before.offers();
        plans = before.plans();
        statements = before.statements();
        anomalies = before.anomalies();
        closedOn = before.closedOn();
    }

    /** The sheet after an event of its ledger. Refuses a history that does not begin with the opening. */
    static LedgerSheet apply(@Nullable LedgerSheet before, RecordedEvent event) {
        var count = LedgerCount.fold(before == null ? null : before.count(), event);
        var known = before == null ? opened((AssistanceLedgerOpened) event.payload(), count) : before;
        var fold = new LedgerFold(known, event.sequence());
        fold.change((AssistanceEvent) event.payload());
        return fold.sheet(count, TimelineEntry.of(event, Sentences.of(event.payload())));
    }

    private static LedgerSheet opened(AssistanceLedgerOpened e, LedgerCount count) {
        return new LedgerSheet(
                e.ledgerId(),
                e.centre(),
                e.deedDate(),
                count,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private void change(AssistanceEvent event) {
        plans = PlanOnFile.fold(plans, event, sequence);
        switch (event) {
            case AssistanceHourLogged e -> entries = EntryOnFile.logged(entries, e, sequence);
            case AssistanceHourCorrected e -> entries = EntryOnFile.corrected(entries, e, sequence);
            case AssistanceAcknowledged e -> entries = EntryOnFile.acknowledged(entries, e);
            case AssistanceOffered e -> offers = OfferOnFile.made(offers, e, sequence);
            case OfferAnswerRecorded e -> offers = OfferOnFile.answered(offers, e);
            case AssistancePlanned e -> {}
            case PlannedAssistanceCancelled e -> {}
            case StatementIssued e -> statements = StatementOnFile.issued(statements, e, sequence);
            case StatementSent e -> statements = StatementOnFile.sent(statements, e);
            case StatementAnswerRecorded e -> statements = StatementOnFile.answered(statements, e);
            case StatementSilenceNoted e -> statements = StatementOnFile.silent(statements, e);
            case LedgerAnomalyRaised e -> anomalies = LedgerAnomalies.raised(anomalies, e);
            case LedgerAnomalyCleared e -> anomalies = LedgerAnomalies.cleared(anomalies, e);
            case AssistanceLedgerClosed e -> closedOn = e.lastDay();
            case AssistanceLedgerReopened e -> closedOn = null;
            case AssistanceLedgerOpened e -> {}
            case AssistanceLedgerTransferred e -> {}
            case AssistanceTermRevised e -> {}
            case AssistanceHourCancelled e -> {}
            case AssistanceHourLinked e -> {}
            case AssistanceHourReleased e -> {}
            case AssistanceYearClosed e -> {}
            case AssistanceYearReassessed e -> {}
        }
    }

    private LedgerSheet sheet(LedgerCount count, TimelineEntry told) {
        return new LedgerSheet(
                before.id(),
                before.centre(),
                before.deedDate(),
                count,
                entries,
                offers,
                plans,
                statements,
                anomalies,
                closedOn,
                Stream.concat(before.timeline().stream(), Stream.of(told)).toList());
    }
}
