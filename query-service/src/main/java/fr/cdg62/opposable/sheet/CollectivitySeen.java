package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.portfolio.ConventionSummary;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One collectivity, on a day.
 *
 * @param version what {@code If-Match} compares
 * @param population that counts that day, null while none is known
 * @param affiliation that covers that day, null when none does
 * @param conventions as they stand that day
 */
public record CollectivitySeen(
        AsOf asOf,
        long version,
        Registration registration,
        @Nullable YearPopulation population,
        List<YearPopulation> populations,
        @Nullable AffiliationPeriod affiliation,
        List<AffiliationPeriod> affiliations,
        List<ConventionSummary> conventions,
        List<TimelineEntry> timeline)
        implements ReadAnswer {

    public CollectivitySeen {
        populations = List.copyOf(populations);
        affiliations = List.copyOf(affiliations);
        conventions = List.copyOf(conventions);
        timeline = List.copyOf(timeline);
    }

    static CollectivitySeen of(CollectivitySheet sheet, AsOf asOf) {
        return new CollectivitySeen(
                asOf,
                sheet.version(),
                sheet.registration(),
                sheet.populationOn(asOf.on()).orElse(null),
                List.copyOf(sheet.populations().values()),
                sheet.affiliationOn(asOf.on()).orElse(null),
                sheet.affiliations(),
                sheet.conventions().values().stream()
                        .map(line -> ConventionSummary.of(line, asOf.on()))
                        .toList(),
                sheet.timeline());
    }
}
