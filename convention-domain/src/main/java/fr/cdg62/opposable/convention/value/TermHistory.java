package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deeds that make the term of a signed convention and move it, taken in the order of their own dates, whatever the order in which they were
 * recorded (convention, article 2; legal sheet, R8). Of one day, an avenant comes before a decision, so that a renewal goes on from the end that
 * the day leaves; unless its end lies beyond the last day, and needs the renewal.
 *
 * @param agreed the first period, as signed
 * @param ends the earlier last days that avenants wrote
 * @param wanted the decisions of the parties to renew
 * @param terminations what ends it before: what is terminated is not renewed
 */
public record TermHistory(Term agreed, List<WrittenEnd> ends, List<RenewalWanted> wanted, Terminations terminations) {

    /** An avenant concluded that day makes the other day the last one. */
    public record WrittenEnd(LocalDate concludedOn, LocalDate lastDay) {}

    /** A party decided that day to go on for one more period. */
    public record RenewalWanted(Party party, LocalDate decidedOn) {}

    /** The one renewal: its period as it was decided, and the day of the second decision. */
    public record RenewedTerm(Term period, LocalDate decidedOn) {}

    public TermHistory {
        ends = List.copyOf(ends);
        wanted = List.copyOf(wanted);
    }

    /** A term that nothing has moved yet. */
    public static TermHistory of(Term agreed) {
        return new TermHistory(agreed, List.of(), List.of(), Terminations.none());
    }

    /** The same, one more avenant writing an end; an avenant that writes none leaves it as it is. */
    public TermHistory ending(LocalDate concludedOn, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? this
                : new TermHistory(agreed, and(ends, new WrittenEnd(concludedOn, lastDay)), wanted, terminations);
    }

    /** The same, one more party wanting the renewal. */
    public TermHistory wanting(Party party, LocalDate decidedOn) {
        return new TermHistory(agreed, ends, and(wanted, new RenewalWanted(party, decidedOn)), terminations);
    }

    /** The same, ended by other notices or agreements. */
    public TermHistory terminated(UnaryOperator<Terminations> change) {
        return new TermHistory(agreed, ends, wanted, change.apply(terminations));
    }

    /** What is covered: the term, then its renewal, as all the deeds leave them. */
    public List<Term> periods() {
        var reached = by(LocalDate.MAX);
        return Lifecycle.cut(reached.periods(), terminations.cut(reached.lastDay()));
    }

    /** What ends it before its last day, if anything does. */
    public Optional<Terminations.Ending> termination() {
        return terminations.operative(by(LocalDate.MAX).lastDay());
    }

    /** The last day, as the deeds dated by that day leave it. */
    public LocalDate lastDayOn(LocalDate day) {
        return terminations.by(day).cut(by(day).lastDay());
    }

    /** The latest last day there ever was, whatever brought it forward since. */
    public LocalDate latestLastDay() {
        return renewal().map(RenewedTerm::period).orElse(agreed).lastDay();
    }

    /** The renewal; empty until both parties have decided in time, and for ever when the convention had ended by then. */
    public Optional<RenewedTerm> renewal() {
        return Optional.ofNullable(by(LocalDate.MAX).renewal());
    }

    /** The last day by which a renewal was, or is, to be decided. */
    public LocalDate lastDayToRenew() {
        return renewal()
                .map(renewed -> renewed.period().firstDay().minusDays(1))
                .orElseGet(() -> terminations.cut(by(LocalDate.MAX).lastDay()));
    }

    /** The parties whose decision was in time. */
    public Set<Party> decidedBy() {
        return by(LocalDate.MAX).decidedBy();
    }

    private Reached by(LocalDate day) {
        var reached = new Reached(List.of(agreed), Set.of(), null);
        for (LocalDate date : dates().headSet(day, true)) {
            reached = reached.through(date, endsOf(date), partiesOf(date));
        }
        return reached;
    }

    private TreeSet<LocalDate> dates() {
        return Stream.concat(
                        ends.stream().map(WrittenEnd::concludedOn),
                        wanted.stream().map(RenewalWanted::decidedOn))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The nearest first: of two written one day, it is the one that counts. */
    private SortedSet<LocalDate> endsOf(LocalDate date) {
        return ends.stream()
                .filter(end -> end.concludedOn().equals(date))
                .map(WrittenEnd::lastDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Party> partiesOf(LocalDate date) {
        return wanted.stream()
                .filter(one -> one.decidedOn().equals(date) && !isTerminatedBy(date))
                .map(RenewalWanted::party)
                .toList();
    }

    private boolean isTerminatedBy(LocalDate date) {
        return !terminations.by(date).endings().isEmpty();
    }

    private static <T> List<T> and(List<T> known, T other) {
        return Stream.concat(known.stream(), Stream.of(other)).toList();
    }

    /** Where the deeds have led so far. */
    private record Reached(
            List<Term> periods,
            Set<Party> decidedBy,
            @Nullable RenewedTerm renewal) {

        LocalDate lastDay() {
            return periods.getLast().lastDay();
        }

        /** What is dead is neither amended nor renewed. */
        Reached through(LocalDate date, SortedSet<LocalDate> ends, List<Party> parties) {
            var known = lastDay();
            var reached = date.isAfter(known) ? this : cut(ends.headSet(known.plusDays(1)));
            for (Party party : parties) {
                reached = date.isAfter(reached.lastDay()) ? reached : reached.decided(party, date);
            }
            return date.isAfter(known) ? reached : reached.cut(ends.tailSet(known.plusDays(1)));
        }

        private Reached cut(SortedSet<LocalDate> ends) {
            return ends.isEmpty() ? this : new Reached(Lifecycle.cut(periods, ends.first()), decidedBy, renewal);
        }

        private Reached decided(Party party, LocalDate date) {
            var parties = EnumSet.of(party);
            parties.addAll(decidedBy);
            if (renewal != null || parties.size() < Party.values().length) {
                return new Reached(periods, parties, renewal);
            }
            var period = Term.ofYears(lastDay().plusDays(1), AgreedTerm.YEARS);
            return new Reached(and(periods, period), parties, new RenewedTerm(period, date));
        }
    }
}
