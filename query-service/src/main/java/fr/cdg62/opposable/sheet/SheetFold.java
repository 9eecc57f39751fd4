package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.portfolio.PortfolioLine;
import fr.cdg62.opposable.timeline.Arguments;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each event changes the sheet of its collectivity. */
final class SheetFold {

    private SheetFold() {}

    static CollectivitySheet own(@Nullable CollectivitySheet before, RecordedEvent event, CollectivityEvent payload) {
        if (payload instanceof CollectivityRegistered e) {
            return told(
                    new CollectivitySheet(Registration.of(e), new TreeMap<>(), List.of(), new TreeMap<>(), List.of()),
                    event,
                    payload);
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its registration");
        }
        return told(changed(before, payload), event, payload);
    }

    static CollectivitySheet convention(@Nullable CollectivitySheet before, RecordedEvent event, String id) {
        if (before == null) {
            throw new IllegalStateException(id + " binds a collectivity that is not registered");
        }
        var lines = new TreeMap<>(before.conventions());
        lines.put(id, PortfolioLine.fold(lines.get(id), event));
        return new CollectivitySheet(
                before.registration(), before.populations(), before.affiliations(), lines, before.timeline());
    }

    private static CollectivitySheet changed(CollectivitySheet sheet, CollectivityEvent payload) {
        return switch (payload) {
            case CollectivityRegistered e -> sheet;
            case PopulationRecorded e -> counted(sheet, new YearPopulation(e.year(), e.population(), e.source()));
            case AffiliationRecorded e ->
                affiliated(
                        sheet,
                        Stream.concat(
                                sheet.affiliations().stream(),
                                Stream.of(new AffiliationPeriod(e.kind(), e.from(), null, null, e.evidence()))));
            case AffiliationEnded e ->
                affiliated(sheet, sheet.affiliations().stream().map(period -> ended(period, e)));
        };
    }

    private static CollectivitySheet counted(CollectivitySheet sheet, YearPopulation population) {
        SortedMap<Integer, YearPopulation> populations = new TreeMap<>(sheet.populations());
        populations.put(population.year(), population);
        return new CollectivitySheet(
                sheet.registration(), populations, sheet.affiliations(), sheet.conventions(), sheet.timeline());
    }

    private static CollectivitySheet affiliated(CollectivitySheet sheet, Stream<AffiliationPeriod> periods) {
        return new CollectivitySheet(
                sheet.registration(), sheet.populations(), periods.toList(), sheet.conventions(), sheet.timeline());
    }

    private static AffiliationPeriod ended(AffiliationPeriod period, AffiliationEnded e) {
        return period.lastDay() == null && !e.lastDay().isBefore(period.from())
                ? new AffiliationPeriod(period.kind(), period.from(), e.lastDay(), e.reason(), period.evidence())
                : period;
    }

    private static CollectivitySheet told(CollectivitySheet sheet, RecordedEvent event, CollectivityEvent payload) {
        var entry = TimelineEntry.of(event, said(payload));
        return new CollectivitySheet(
                sheet.registration(),
                sheet.populations(),
                sheet.affiliations(),
                sheet.conventions(),
                Stream.concat(sheet.timeline().stream(), Stream.of(entry)).toList());
    }

    private static Arguments said(CollectivityEvent payload) {
        var said = Arguments.none();
        return switch (payload) {
            case CollectivityRegistered e ->
                said.and("name", e.name())
                        .and("category", e.category())
                        .and("siren", e.siren())
                        .and("source", e.source());
            case PopulationRecorded e ->
                said.and("year", e.year()).and("population", e.population()).and("source", e.source());
            case AffiliationRecorded e ->
                said.and("kind", e.kind()).and("from", e.from()).and("evidence", e.evidence());
            case AffiliationEnded e -> said.and("lastDay", e.lastDay()).and("reason", e.reason());
        };
    }
}
