package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger holds, and what it adds up to: one pure fold for the aggregate that decides and for the views that show.
 *
 * @param firstDay first day of the term, from which contract years are counted
 * @param periods the days covered, as known
 * @param policy what the house holds to
 * @param lines every entry, reversed ones too, in the order they were recorded
 * @param plans sessions still to be held
 */
public record LedgerBook(
        LocalDate firstDay,
        List<Term> periods,
        AssistancePolicy policy,
        List<LedgerLine> lines,
        List<PlannedAssistance> plans) {

    public LedgerBook {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
        plans = List.copyOf(plans);
    }

    /** An empty ledger over those periods. */
    public static LedgerBook opened(List<Term> periods, AssistancePolicy policy) {
        return new LedgerBook(periods.getFirst().firstDay(), periods, policy, List.of(), List.of());
    }

    /** The same over other periods; contract years are still counted from the same first day. */
    public LedgerBook revised(List<Term> covered) {
        return new LedgerBook(firstDay, covered, policy, lines, plans);
    }

    /** With one more entry, which holds the planned session it names. */
    public LedgerBook logged(LedgerLine line, @Nullable PlanId plan) {
        var all = new LedgerBook(
                firstDay,
                periods,
                policy,
                Stream.concat(lines.stream(), Stream.of(line)).toList(),
                plans);
        return plan == null ? all : all.unplanned(plan);
    }

    /** With an entry reversed and another in its place, proving what the other proved. */
    public LedgerBook corrected(EntryId entry, Reversal reversal, LedgerLine replacement) {
        boolean proves = line(entry).map(LedgerLine::provesStep).orElse(false);
        return cancelled(entry, reversal).logged(replacement.proving(proves), null);
    }

    /** With an entry reversed. */
    public LedgerBook cancelled(EntryId entry, Reversal reversal) {
        return changing(entry, line -> line.reversed(reversal));
    }

    /** With an entry that proves the step, or no longer. */
    public LedgerBook proving(EntryId entry, boolean step) {
        return changing(entry, line -> line.proving(step));
    }

    /** With one more session to be held. */
    public LedgerBook planned(PlannedAssistance plan) {
        return new LedgerBook(
                firstDay,
                periods,
                policy,
                lines,
                Stream.concat(plans.stream(), Stream.of(plan)).toList());
    }

    /** Without a session that was held or cancelled. */
    public LedgerBook unplanned(PlanId plan) {
        return new LedgerBook(
                firstDay,
                periods,
                policy,
                lines,
                plans.stream().filter(known -> !known.planId().equals(plan)).toList());
    }

    /** The same with what was served by that day only. */
    public LedgerBook servedBy(LocalDate day) {
        return new LedgerBook(
                firstDay,
                periods,
                policy,
                lines.stream()
                        .filter(line -> !line.service().servedOn().isAfter(day))
                        .toList(),
                plans);
    }

    /** The entry under that id, reversed or not. */
    public Optional<LedgerLine> line(EntryId entry) {
        return lines.stream().filter(line -> line.entryId().equals(entry)).findFirst();
    }

    /** What an entry counts for. */
    public LineStanding standing(LedgerLine line) {
        return line.standing(years());
    }

    /** The contract years covered. */
    public ConventionYears years() {
        return new ConventionYears(firstDay, periods);
    }

    /** The contract year of that number, covered or no longer. */
    public AssistanceYear year(int number) {
        return YearCount.of(this, number);
    }

    /** What everything adds up to. */
    public LedgerTotals totals() {
        var counted = counted();
        int countedMinutes = CalendarYearMinutes.sum(counted);
        int standing = lines.stream()
                .filter(line -> line.reversal() == null)
                .mapToInt(LedgerLine::countedMinutes)
                .sum();
        return new LedgerTotals(
                years().numbers().stream().map(this::year).toList(),
                CalendarYearMinutes.of(counted),
                countedMinutes,
                standing - countedMinutes);
    }

    /** The lines that count, by day of service. */
    List<LedgerLine> counted() {
        var years = years();
        return lines.stream()
                .filter(line -> line.standing(years) == LineStanding.COUNTED)
                .sorted(Comparator.comparing(line -> line.service().servedOn()))
                .toList();
    }

    private LedgerBook changing(EntryId entry, UnaryOperator<LedgerLine> change) {
        return new LedgerBook(
                firstDay,
                periods,
                policy,
                lines.stream()
                        .map(line -> line.entryId().equals(entry) ? change.apply(line) : line)
                        .toList(),
                plans);
    }
}
