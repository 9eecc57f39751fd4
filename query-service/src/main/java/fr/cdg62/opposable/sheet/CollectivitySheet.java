package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.Attachments;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one collectivity.
 *
 * @param registration what the register says
 * @param populations by year
 * @param affiliations in the order they were recorded
 * @param attachments to an intercommunal body and to an arrondissement
 * @param succession what took its place, null while nothing is known to
 * @param timeline every event of the collectivity itself, in order
 */
public record CollectivitySheet(
        Registration registration,
        SortedMap<Integer, YearPopulation> populations,
        List<AffiliationPeriod> affiliations,
        Attachments attachments,
        @Nullable Succession succession,
        List<TimelineEntry> timeline) {

    public CollectivitySheet {
        populations = Collections.unmodifiableSortedMap(new TreeMap<>(populations));
        affiliations = List.copyOf(affiliations);
        timeline = List.copyOf(timeline);
    }

    /** The sheet of a body that entered the register, with nothing else known. */
    static CollectivitySheet of(Registration registration) {
        return new CollectivitySheet(registration, new TreeMap<>(), List.of(), Attachments.none(), null, List.of());
    }

    /** With the population of a year. */
    CollectivitySheet with(YearPopulation population) {
        SortedMap<Integer, YearPopulation> years = new TreeMap<>(populations);
        years.put(population.year(), population);
        return new CollectivitySheet(registration, years, affiliations, attachments, succession, timeline);
    }

    /** With these times of affiliation. */
    CollectivitySheet with(List<AffiliationPeriod> periods) {
        return new CollectivitySheet(registration, populations, periods, attachments, succession, timeline);
    }

    /** With these attachments. */
    CollectivitySheet with(Attachments known) {
        return new CollectivitySheet(registration, populations, affiliations, known, succession, timeline);
    }

    /** With what took its place. */
    CollectivitySheet with(Succession known) {
        return new CollectivitySheet(registration, populations, affiliations, attachments, known, timeline);
    }

    /** With one more line of history. */
    CollectivitySheet with(TimelineEntry entry) {
        var told = Stream.concat(timeline.stream(), Stream.of(entry)).toList();
        return new CollectivitySheet(registration, populations, affiliations, attachments, succession, told);
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
