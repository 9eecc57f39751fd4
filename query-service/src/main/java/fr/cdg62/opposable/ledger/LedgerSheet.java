package fr.cdg62.opposable.ledger;

import fr.cdg62.opposable.assistance.value.LedgerId;
import fr.cdg62.opposable.kernel.identity.CentreId;
import fr.cdg62.opposable.standing.AnomalyMark;
import fr.cdg62.opposable.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the ledger of one convention.
 *
 * @param deedDate the last signature: nothing is served before it
 * @param count what its entries come to
 * @param entries what is known of each entry beside, in the order they were recorded
 * @param anomalies every weakness ever raised, with its days
 * @param closedOn the last day at which it was closed, null while it is open
 * @param timeline every event, in order
 */
public record LedgerSheet(
        LedgerId id,
        CentreId centre,
        LocalDate deedDate,
        LedgerCount count,
        List<EntryOnFile> entries,
        List<OfferOnFile> offers,
        List<PlanOnFile> plans,
        List<StatementOnFile> statements,
        List<AnomalyMark> anomalies,
        @Nullable LocalDate closedOn,
        List<TimelineEntry> timeline) {

    public LedgerSheet {
        entries = List.copyOf(entries);
        offers = List.copyOf(offers);
        plans = List.copyOf(plans);
        statements = List.copyOf(statements);
        anomalies = List.copyOf(anomalies);
        timeline = List.copyOf(timeline);
    }

    /** The sequence of the last event: what {@code If-Match} compares. */
    public long version() {
        return timeline.getLast().sequence();
    }

    /** The entries served by the day, reversed ones too, by day of service then in the order they were recorded. */
    public List<EntrySeen> entriesServedBy(LocalDate day) {
        var book = count.book();
        var known = entries.stream().collect(Collectors.toMap(EntryOnFile::entryId, Function.identity()));
        return book.servedBy(day).lines().stream()
                .map(line -> EntrySeen.of(
                        book, line, Objects.requireNonNull(known.get(line.entryId()), "an entry is on file")))
                .sorted(Comparator.comparing(
                                (EntrySeen entry) -> entry.service().servedOn())
                        .thenComparingLong(EntrySeen::sequence))
                .toList();
    }
}
