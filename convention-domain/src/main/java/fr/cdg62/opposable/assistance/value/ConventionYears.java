package fr.cdg62.opposable.assistance.value;

import fr.cdg62.opposable.kernel.time.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The contract years of a convention, counted from its first day (legal sheet, R12): year k begins on the (k−1)-th anniversary; a first day on
 * 29 February has its anniversary on 1 March in years that have no such day.
 *
 * @param firstDay first day of the term, Europe/Paris
 * @param periods the days covered
 */
public record ConventionYears(LocalDate firstDay, List<Term> periods) {

    public ConventionYears {
        periods = List.copyOf(periods);
    }

    /** The number of the year the day belongs to, from 1; empty before the first day. */
    public Optional<Integer> of(LocalDate day) {
        if (day.isBefore(firstDay)) {
            return Optional.empty();
        }
        int year = day.getYear() - firstDay.getYear() + 1;
        return Optional.of(day.isBefore(beginning(year)) ? year - 1 : year);
    }

    /** The whole year of that number, whatever part of it is covered. */
    public Term whole(int year) {
        return new Term(beginning(year), beginning(year + 1).minusDays(1));
    }

    /** The days covered of that year, or empty when none is. */
    public Optional<Term> covered(int year) {
        var whole = whole(year);
        var overlaps = periods.stream()
                .filter(period -> !period.lastDay().isBefore(whole.firstDay())
                        && !period.firstDay().isAfter(whole.lastDay()))
                .toList();
        return overlaps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(
                        later(whole.firstDay(), overlaps.getFirst().firstDay()),
                        earlier(whole.lastDay(), overlaps.getLast().lastDay())));
    }

    /** Every year of which at least a day is covered, in order. */
    public List<Integer> numbers() {
        int last = lastDay().flatMap(this::of).orElse(0);
        return IntStream.rangeClosed(1, last)
                .boxed()
                .filter(year -> covered(year).isPresent())
                .toList();
    }

    /** The last day covered; empty when a revision left none. */
    public Optional<LocalDate> lastDay() {
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(periods.getLast().lastDay());
    }

    /** Whether the day is covered. */
    public boolean covers(LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    /** How many days a term counts, both ends included. */
    public static int days(Term term) {
        return (int) ChronoUnit.DAYS.between(term.firstDay(), term.lastDay()) + 1;
    }

    private LocalDate beginning(int year) {
        var anniversary = firstDay.plusYears(year - 1L);
        return anniversary.getDayOfMonth() == firstDay.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
