package fr.cdg62.opposable.convention.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a convention's state changes, as its facts say. Nobody sets a state: it is asked by date.
 *
 * @param authorisedOn the day both sides were authorised, or null
 * @param deedDate the day of the last signature, or null while a side has not signed
 * @param periods none before the deed, then the term, then its one renewal; no further than what ended it
 * @param terminatedOn the day from which it has ended before the last day of its term, or null
 */
public record Lifecycle(
        @Nullable LocalDate authorisedOn,
        @Nullable LocalDate deedDate,
        List<Term> periods,
        @Nullable LocalDate terminatedOn) {

    public Lifecycle {
        periods = List.copyOf(periods);
    }

    /** A convention that nothing ends before the last day of its term. */
    public Lifecycle(@Nullable LocalDate authorisedOn, @Nullable LocalDate deedDate, List<Term> periods) {
        this(authorisedOn, deedDate, periods, null);
    }

    /** What a convention is on a day. */
    public sealed interface Stage {}

    /** Its file is open. */
    public record Drafted() implements Stage {}

    /** Both sides may sign. */
    public record Authorised(LocalDate since) implements Stage {}

    /** Both sides have signed; its first day has not come. */
    public record Signed(LocalDate since, LocalDate firstDay) implements Stage {}

    /** It binds the parties. A retroactive start does not make it bind before the deed. */
    public record InForce(LocalDate since, LocalDate lastDay) implements Stage {}

    /** It binds the parties for its second period. */
    public record Renewed(LocalDate since, LocalDate lastDay) implements Stage {}

    /** It ended before the last day of its term. */
    public record Terminated(LocalDate since) implements Stage {}

    /** Its last day is over. */
    public record Expired(LocalDate since) implements Stage {}

    /** The periods once both parties agreed on an earlier last day: nothing after it is covered. */
    public static List<Term> cut(List<Term> periods, LocalDate lastDay) {
        return periods.stream()
                .filter(period -> !period.firstDay().isAfter(lastDay))
                .map(period -> period.lastDay().isAfter(lastDay) ? new Term(period.firstDay(), lastDay) : period)
                .toList();
    }

    /** The first day covered, or null before the deed. */
    public @Nullable LocalDate firstDay() {
        return periods.isEmpty() ? null : periods.getFirst().firstDay();
    }

    /** The first day it binds the parties, or null before the deed: a retroactive start does not make it bind before. */
    public @Nullable LocalDate boundFrom() {
        var first = firstDay();
        return deedDate == null || first == null || first.isAfter(deedDate) ? first : deedDate;
    }

    /** The last day covered, the renewal's when there is one, or null before the deed. */
    public @Nullable LocalDate lastDay() {
        return periods.isEmpty() ? null : periods.getLast().lastDay();
    }

    /** The second period, or null while it is not renewed. */
    public @Nullable Term renewal() {
        return periods.size() < 2 ? null : periods.getLast();
    }

    /** What the convention legally was on that day, whatever had been recorded by then. */
    public Stage on(LocalDate day) {
        if (deedDate != null && !periods.isEmpty() && !day.isBefore(deedDate)) {
            return onceSigned(deedDate, day);
        }
        return authorisedOn != null && !day.isBefore(authorisedOn) ? new Authorised(authorisedOn) : new Drafted();
    }

    private Stage onceSigned(LocalDate deed, LocalDate day) {
        var first = periods.getFirst().firstDay();
        var last = periods.getLast();
        if (day.isAfter(last.lastDay())) {
            return terminatedOn == null ? new Expired(last.dayAfter()) : new Terminated(terminatedOn);
        }
        if (day.isBefore(first)) {
            return new Signed(deed, first);
        }
        return periods.size() > 1 && last.covers(day)
                ? new Renewed(last.firstDay(), last.lastDay())
                : new InForce(first.isBefore(deed) ? deed : first, last.lastDay());
    }
}
