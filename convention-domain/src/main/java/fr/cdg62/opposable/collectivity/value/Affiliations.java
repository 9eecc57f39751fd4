package fr.cdg62.opposable.collectivity.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods during which a body was affiliated, in the order they were recorded. They never overlap. */
public record Affiliations(List<Affiliation> periods) {

    public Affiliations {
        periods = List.copyOf(periods);
    }

    /** No affiliation yet. */
    public static Affiliations none() {
        return new Affiliations(List.of());
    }

    /** The period that covers the day, if any. */
    public Optional<Affiliation> on(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst();
    }

    /** Whether every known period has ended before the day. */
    public boolean endedBefore(LocalDate day) {
        return periods.stream()
                .allMatch(period -> period.until() != null && period.until().isBefore(day));
    }

    /** Whether a period without a known end covers the day. */
    public boolean runsFrom(LocalDate day) {
        return on(day).filter(period -> period.until() == null).isPresent();
    }

    /** The same, with a period that starts. */
    public Affiliations starting(LocalDate from, AffiliationKind kind) {
        var more = new ArrayList<>(periods);
        more.add(new Affiliation(from, null, kind));
        return new Affiliations(more);
    }

    /** The same, the running period ended after that day. */
    public Affiliations ending(LocalDate lastDay) {
        return new Affiliations(periods.stream()
                .map(period -> period.until() == null ? new Affiliation(period.from(), lastDay, period.kind()) : period)
                .toList());
    }
}
