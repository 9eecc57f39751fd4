package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.value.AttachmentKind;
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
 * @param epci the intercommunal body it is attached to that day, null when none is known
 * @param arrondissement its arrondissement that day, null when none is known
 * @param attachments all of them, in the order of their days
 * @param successor what takes its place, null while nothing is known to
 * @param predecessors those whose place it takes
 * @param conventions that bind it or bound it, as they stand that day
 */
public record CollectivitySeen(
        AsOf asOf,
        long version,
        Registration registration,
        @Nullable YearPopulation population,
        List<YearPopulation> populations,
        @Nullable AffiliationPeriod affiliation,
        List<AffiliationPeriod> affiliations,
        @Nullable AttachmentSeen epci,
        @Nullable AttachmentSeen arrondissement,
        List<AttachmentSeen> attachments,
        @Nullable SuccessionSeen successor,
        List<SuccessionSeen> predecessors,
        List<ConventionSummary> conventions,
        List<TimelineEntry> timeline)
        implements ReadAnswer {

    public CollectivitySeen {
        populations = List.copyOf(populations);
        affiliations = List.copyOf(affiliations);
        attachments = List.copyOf(attachments);
        predecessors = List.copyOf(predecessors);
        conventions = List.copyOf(conventions);
        timeline = List.copyOf(timeline);
    }

    static CollectivitySeen of(
            CollectivitySheet sheet, List<CollectivitySheet> all, List<ConventionSummary> conventions, AsOf asOf) {
        var bodies = BodyName.bySiren(all);
        var attachments = sheet.attachments();
        return new CollectivitySeen(
                asOf,
                sheet.version(),
                sheet.registration(),
                sheet.populationOn(asOf.on()).orElse(null),
                List.copyOf(sheet.populations().values()),
                sheet.affiliationOn(asOf.on()).orElse(null),
                sheet.affiliations(),
                AttachmentSeen.on(asOf.on(), AttachmentKind.EPCI, attachments, bodies)
                        .orElse(null),
                AttachmentSeen.on(asOf.on(), AttachmentKind.ARRONDISSEMENT, attachments, bodies)
                        .orElse(null),
                AttachmentSeen.every(attachments, bodies),
                SuccessionSeen.of(sheet.succession(), bodies).orElse(null),
                SuccessionSeen.predecessors(sheet.registration().id(), all),
                conventions,
                sheet.timeline());
    }
}
