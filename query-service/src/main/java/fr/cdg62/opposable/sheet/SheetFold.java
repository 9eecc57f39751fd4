package fr.cdg62.opposable.sheet;

import fr.cdg62.opposable.collectivity.api.AffiliationEnded;
import fr.cdg62.opposable.collectivity.api.AffiliationRecorded;
import fr.cdg62.opposable.collectivity.api.AttachmentRecorded;
import fr.cdg62.opposable.collectivity.api.CollectivityEvent;
import fr.cdg62.opposable.collectivity.api.CollectivityRegistered;
import fr.cdg62.opposable.collectivity.api.PopulationRecorded;
import fr.cdg62.opposable.collectivity.api.SuccessionRecorded;
import fr.cdg62.opposable.collectivity.value.Attachment;
import fr.cdg62.opposable.collectivity.value.AttachmentKind;
import fr.cdg62.opposable.collectivity.value.Succession;
import fr.cdg62.opposable.kernel.event.RecordedEvent;
import fr.cdg62.opposable.timeline.Arguments;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each event changes the sheet of its collectivity. */
final class SheetFold {

    private SheetFold() {}

    static CollectivitySheet own(@Nullable CollectivitySheet before, RecordedEvent event, CollectivityEvent payload) {
        if (payload instanceof CollectivityRegistered e) {
            return told(CollectivitySheet.of(Registration.of(e)), event, payload);
        }
        if (before == null) {
            throw new IllegalStateException(event.stream() + " does not begin with its registration");
        }
        return told(changed(before, payload), event, payload);
    }

    private static CollectivitySheet changed(CollectivitySheet sheet, CollectivityEvent payload) {
        return switch (payload) {
            case CollectivityRegistered e -> sheet;
            case PopulationRecorded e -> sheet.with(new YearPopulation(e.year(), e.population(), e.source()));
            case AffiliationRecorded e -> {
                var begun = new AffiliationPeriod(e.kind(), e.from(), null, null, e.evidence());
                yield sheet.with(Stream.concat(sheet.affiliations().stream(), Stream.of(begun))
                        .toList());
            }
            case AffiliationEnded e ->
                sheet.with(sheet.affiliations().stream()
                        .map(period -> ended(period, e))
                        .toList());
            case AttachmentRecorded e ->
                sheet.with(sheet.attachments().with(new Attachment(e.kind(), e.to(), e.from(), e.act(), e.source())));
            case SuccessionRecorded e -> sheet.with(new Succession(e.successor(), e.kind(), e.effectiveOn(), e.act()));
        };
    }

    private static AffiliationPeriod ended(AffiliationPeriod period, AffiliationEnded e) {
        return period.lastDay() == null && !e.lastDay().isBefore(period.from())
                ? new AffiliationPeriod(period.kind(), period.from(), e.lastDay(), e.reason(), period.evidence())
                : period;
    }

    private static CollectivitySheet told(CollectivitySheet sheet, RecordedEvent event, CollectivityEvent payload) {
        return sheet.with(TimelineEntry.of(event, said(payload)));
    }

    static Arguments said(CollectivityEvent payload) {
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
            case AttachmentRecorded e ->
                said.and(e.kind() == AttachmentKind.EPCI ? "epci" : "arrondissement", e.to())
                        .and("from", e.from())
                        .and("act", e.act())
                        .and("source", e.source());
            case SuccessionRecorded e ->
                said.and("successor", e.successor())
                        .and("kind", e.kind())
                        .and("act", e.act())
                        .and("evidence", e.evidence());
        };
    }
}
