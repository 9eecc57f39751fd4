package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known of one collectivity.
 *
 * @param registration what the register says
 * @param populations by year
 * @param affiliations in the order they were recorded
 * @param conventions its lines of the portfolio, by id
 * @param timeline every event of the collectivity itself, in order
 */
public record CollectivitySheet(
        Registration registration,
        SortedMap<Integer, YearPopulation> populations,
        List<AffiliationPeriod> affiliations,
        SortedMap<String, PortfolioLine> conventions,
        List<TimelineEntry> timeline) {

    public CollectivitySheet {
        populations = Collections.unmodifiableSortedMap(new TreeMap<>(populations));
        affiliations = List.copyOf(affiliations);
        conventions = Collections.unmodifiableSortedMap(new TreeMap<>(conventions));
        timeline = List.copyOf(timeline);
    }

    /** The sequence of the collectivity's last event: what {@code If-Match} compares. */
    public long version() {
        return timeline.getLast().sequence();
    }

    /** The population that counts on the day: that of its year, or of the last year known before it. */
    public Optional<YearPopulation> populationOn(LocalDate day) {
        return populations.headMap(day.getYear() + 1).values().stream()
                .max(Comparator.comparingInt(YearPopulation::year));
    }

    /** The affiliation that covers the day, if any. */
    public Optional<AffiliationPeriod> affiliationOn(LocalDate day) {
        return affiliations.stream().filter(period -> period.covers(day)).findFirst();
    }
}
