package fr.cdg62.opposable.due;

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
import fr.cdg62.opposable.assistance.value.AssistancePolicy;
import fr.cdg62.opposable.assistance.value.ConventionYears;
import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.assistance.value.YearFigures;
import fr.cdg62.opposable.assistance.value.YearOutcome;
import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The notices a ledger of assistance still expects from the calendar.
 *
 * @param id the ledger
 * @param firstDay first day of the term, from which contract years are counted
 * @param periods the days covered
 * @param policy what the house holds to
 * @param closed the contract years closed
 * @param waiting the statements sent, neither answered nor met with silence
 */
public record LedgerNotices(
        LedgerId id,
        LocalDate firstDay,
        List<Term> periods,
        AssistancePolicy policy,
        Set<Integer> closed,
        List<SentStatement> waiting) {

    public LedgerNotices {
        periods = List.copyOf(periods);
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        waiting = List.copyOf(waiting);
    }

    static LedgerNotices fold(@Nullable LedgerNotices before, AssistanceEvent event) {
        if (before == null) {
            if (event instanceof AssistanceLedgerOpened e) {
                return new LedgerNotices(
                        e.ledgerId(), e.periods().getFirst().firstDay(), e.periods(), e.policy(), Set.of(), List.of());
            }
            throw new IllegalStateException("a ledger opens first");
        }
        return after(before, event);
    }

    private static LedgerNotices after(LedgerNotices known, AssistanceEvent event) {
        return switch (event) {
            case AssistanceAcknowledged e -> known;
            case AssistanceHourCancelled e -> known;
            case AssistanceHourCorrected e -> known;
            case AssistanceHourLinked e -> known;
            case AssistanceHourLogged e -> known;
            case AssistanceHourReleased e -> known;
            case AssistanceLedgerClosed e -> known;
            case AssistanceLedgerOpened e -> known;
            case AssistanceLedgerReopened e -> known;
            case AssistanceLedgerTransferred e -> known;
            case AssistanceOffered e -> known;
            case AssistancePlanned e -> known;
            case AssistanceTermRevised e -> known.covering(e.periods());
            case AssistanceYearClosed e -> known.closed(e.figures().year());
            case AssistanceYearReassessed e -> known.reassessed(e.figures());
            case LedgerAnomalyCleared e -> known;
            case LedgerAnomalyRaised e -> known;
            case OfferAnswerRecorded e -> known;
            case PlannedAssistanceCancelled e -> known;
            case StatementAnswerRecorded e -> known.settled(e.year(), e.number());
            case StatementIssued e -> known;
            case StatementSent e -> known.sent(new SentStatement(e.year(), e.number(), e.sentOn()));
            case StatementSilenceNoted e -> known.settled(e.year(), e.number());
        };
    }

    /** The years to be closed on that day, each with the day after its last covered one. */
    public SortedMap<Integer, LocalDate> yearsDue(LocalDate day) {
        var years = new ConventionYears(firstDay, periods);
        var due = new TreeMap<Integer, LocalDate>();
        for (int year : years.numbers()) {
            var closesOn = years.covered(year).orElseThrow().dayAfter();
            if (!closed.contains(year) && !closesOn.isAfter(day)) {
                due.put(year, closesOn);
            }
        }
        return due;
    }

    /** The statements whose silence is to be noted on that day. */
    public List<SentStatement> silencesDue(LocalDate day) {
        return waiting.stream()
                .filter(statement -> !silentSince(statement).isAfter(day))
                .toList();
    }

    /** The first day on which its silence may be noted. */
    public LocalDate silentSince(SentStatement statement) {
        return policy.silentSince(statement.sentOn());
    }

    private LedgerNotices covering(List<Term> days) {
        return new LedgerNotices(id, firstDay, days, policy, closed, waiting);
    }

    private LedgerNotices closed(int year) {
        var more = new TreeSet<>(closed);
        more.add(year);
        return new LedgerNotices(id, firstDay, periods, policy, more, waiting);
    }

    private LedgerNotices reassessed(YearFigures figures) {
        if (figures.outcome() != YearOutcome.RUNNING_AGAIN) {
            return closed(figures.year());
        }
        var less = new TreeSet<>(closed);
        less.remove(figures.year());
        return new LedgerNotices(id, firstDay, periods, policy, less, waiting);
    }

    private LedgerNotices sent(SentStatement statement) {
        var latest = waiting.stream()
                .filter(one -> one.is(statement.year(), statement.number())
                        && one.sentOn().isAfter(statement.sentOn()))
                .findFirst()
                .orElse(statement);
        var others = settled(statement.year(), statement.number()).waiting;
        return new LedgerNotices(
                id,
                firstDay,
                periods,
                policy,
                closed,
                Stream.concat(others.stream(), Stream.of(latest)).toList());
    }

    private LedgerNotices settled(int year, int number) {
        return new LedgerNotices(
                id,
                firstDay,
                periods,
                policy,
                closed,
                waiting.stream().filter(one -> !one.is(year, number)).toList());
    }
}
